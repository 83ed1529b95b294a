/** The files of an installed application, for deb and rpm: the unpacked one, and what the system looks for elsewhere. */
import { chmodSync, copyFileSync, cpSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectRoot } from '../paths.mjs';
import { polkitAction } from '../polkit/action.mjs';
import { iconPath } from './icons.mjs';
import { helperLauncher, iconSizes, installedFolder, launcher } from './layout.mjs';

/** Writes all of it below `root`, which is empty. */
export function makeInstalledTree(unpacked, root) {
  const place = (path) => {
    mkdirSync(join(root, dirname(path)), { recursive: true });
    return join(root, path);
  };
  cpSync(unpacked, place(installedFolder), { recursive: true, verbatimSymlinks: true });
  // Chromium's own sandbox, where the system lets nobody but root make namespaces (Ubuntu 24.04 and later).
  const sandbox = join(root, installedFolder, 'chrome-sandbox');
  if (existsSync(sandbox)) chmodSync(sandbox, 0o4755);
  symlinkSync(`${installedFolder}/${launcher}`, place(`/usr/bin/${launcher}`));

  const copy = (from, to) => copyFileSync(join(projectRoot, from), place(to));
  copy(
    'build/linux/org.snowglobe.Snowglobe.desktop',
    '/usr/share/applications/org.snowglobe.Snowglobe.desktop',
  );
  copy(
    'build/linux/org.snowglobe.Snowglobe.metainfo.xml',
    '/usr/share/metainfo/org.snowglobe.Snowglobe.metainfo.xml',
  );
  copy('renderer/app/icon.svg', '/usr/share/icons/hicolor/scalable/apps/snowglobe.svg');
  copy('LICENSE', '/usr/share/doc/snowglobe/copyright');
  for (const size of iconSizes) {
    copyFileSync(iconPath(size), place(`/usr/share/icons/hicolor/${size}x${size}/apps/snowglobe.png`));
  }
  const action = polkitAction(`${installedFolder}/${helperLauncher}`, null);
  writeFileSync(place('/usr/share/polkit-1/actions/org.snowglobe.helper.policy'), action);
}
