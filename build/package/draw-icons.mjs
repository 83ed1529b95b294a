/**
 * Draws the icons in build/linux/icons from renderer/app/icon.svg with rsvg-convert (Debian: librsvg2-bin). They are
 * kept in the repository, so that a package can be made without that program; a test tells when they are old.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../paths.mjs';
import { fingerprintOfIcon, iconPath } from './icons.mjs';
import { iconSizes } from './layout.mjs';

const picture = join(projectRoot, 'renderer/app/icon.svg');
mkdirSync(join(projectRoot, 'build/linux/icons'), { recursive: true });
for (const size of iconSizes) {
  const drawn = spawnSync(
    'rsvg-convert',
    ['-w', String(size), '-h', String(size), '-o', iconPath(size), picture],
    {
      stdio: 'inherit',
    },
  );
  if (drawn.status !== 0) throw new Error(`rsvg-convert did not draw ${iconPath(size)}.`);
}
writeFileSync(
  join(projectRoot, 'build/linux/icons/drawn-from'),
  `${fingerprintOfIcon(readFileSync(picture))}\n`,
);
