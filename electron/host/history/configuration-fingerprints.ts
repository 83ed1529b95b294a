/** Which configuration files there are and what is in them, as fingerprints. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fingerprintOf } from '../config/file-reader.ts';

/** Far above every configuration in the wild; a link to a whole disk must not keep anybody waiting. */
const mostFiles = 2_000;

/**
 * SHA-256 (hex) by path of every `.nix` file below the directory, and of `flake.lock`. Links to directories are
 * not followed; what cannot be read is left out.
 */
export async function fingerprintConfiguration(directory: string): Promise<Record<string, string>> {
  return fingerprintsOf(await readConfigurationBytes(directory));
}

/** By path, in the order of the paths. */
export type ConfigurationBytes = ReadonlyMap<string, Buffer>;

export async function readConfigurationBytes(directory: string): Promise<ConfigurationBytes> {
  const found = new Map<string, Buffer>();
  for (const path of (await configurationFiles(directory)).sort()) {
    const bytes = await readFile(path).catch(() => null);
    if (bytes !== null) found.set(path, bytes);
  }
  return found;
}

export function fingerprintsOf(files: ConfigurationBytes): Record<string, string> {
  return Object.fromEntries([...files].map(([path, bytes]) => [path, fingerprintOf(bytes)]));
}

export async function configurationFiles(directory: string): Promise<string[]> {
  const files: string[] = [];
  const directories = [directory];
  while (directories.length > 0 && files.length < mostFiles) {
    const current = directories.pop() ?? directory;
    const entries = await readdir(current, { withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      if (entry.name.startsWith('.')) continue;
      const path = join(current, entry.name);
      if (entry.isDirectory()) directories.push(path);
      else if (entry.name.endsWith('.nix') || entry.name === 'flake.lock') files.push(path);
    }
  }
  return files.slice(0, mostFiles);
}
