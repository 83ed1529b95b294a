/** Where the project's own things are, as absolute paths. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectRoot = dirname(dirname(fileURLToPath(import.meta.url)));
export const outFolder = join(projectRoot, 'out');

/** Builds happen here and then take the place of `out/` at once: a failed one leaves the last good one. */
export const buildingFolder = join(projectRoot, 'out.building');
