/** Tells whether `out/` was built from the sources as they are now. Needs nothing but Node. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { outFolder, projectRoot } from './paths.mjs';

/** Everything a build reads. */
const sources = [
  'electron',
  'renderer',
  'shared',
  'build',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

const stampFile = join(outFolder, 'built-from');

/** A fingerprint (SHA-256, hex) of the names and contents of all sources. About 20 ms. */
export function fingerprintSources() {
  const hash = createHash('sha256');
  for (const path of sources) addToFingerprint(hash, path);
  return hash.digest('hex');
}

function addToFingerprint(hash, path) {
  for (const file of filesIn(join(projectRoot, path))) {
    hash.update(`${file.slice(projectRoot.length)}\0`);
    hash.update(readFileSync(file));
    hash.update('\0');
  }
}

/** The file itself, or all files below a folder, always in the same order. */
function filesIn(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

export function isBuiltFrom(fingerprint) {
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === fingerprint;
}

export function markBuiltFrom(fingerprint) {
  writeFileSync(stampFile, fingerprint);
}
