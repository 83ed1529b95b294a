import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { projectRoot } from '../paths.mjs';

/** The drawn icon of this size; electron-builder wants the name that way. */
export function iconPath(size) {
  return join(projectRoot, `build/linux/icons/${size}x${size}.png`);
}

/** What tells whether the drawn icons are of this picture. */
export function fingerprintOfIcon(picture) {
  return createHash('sha256').update(picture).digest('hex');
}
