/** Preferences of somebody who knows the tour: it would stand before what a test is about. */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** @param dataDirectory what `--data` or SNOWGLOBE_DATA_DIR names; preferences that are there stay. */
export async function markTourSeen(dataDirectory: string): Promise<void> {
  const folder = join(dataDirectory, 'preferences');
  const file = join(folder, 'preferences.json');
  if (existsSync(file)) return;
  await mkdir(folder, { recursive: true });
  await writeFile(file, '{ "tourSeen": true }\n');
}
