/** A process of its own that fetches Electron's runtime and tells its parent how far it is. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectRoot } from '../paths.mjs';

const packageFolder = join(projectRoot, 'node_modules/electron');
// The electron package's own downloader, so that caches and mirrors are the ones its users know.
const requireOfElectron = createRequire(join(packageFolder, 'package.json'));

// Ends with whoever started it, and does not wait for that.
process.on('disconnect', () => process.exit(1));
process.channel.unref();

try {
  const { downloadArtifact } = await import(pathToFileURL(requireOfElectron.resolve('@electron/get')).href);
  await downloadArtifact({
    version: JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')).version,
    artifactName: 'electron',
    checksums: requireOfElectron('./checksums.json'),
    cacheRoot: process.env.electron_config_cache,
    downloadOptions: { quiet: true, getProgressCallback: tellProgress },
  });
  // Unpacks what is in the cache now.
  requireOfElectron('./install.js');
} catch (error) {
  process.send({ kind: 'failed', reason: reasonOf(error) }, () => process.exit(1));
}

function tellProgress({ transferred, total }) {
  process.send({ kind: 'progress', done: transferred, total });
  return Promise.resolve();
}

/** `fetch failed` hides the reason in its cause. */
function reasonOf(error) {
  const cause = error?.cause ?? error;
  if (cause?.code === 'ENOTFOUND' || cause?.code === 'EAI_AGAIN') return 'no connection';
  return String(cause?.message || cause?.code || cause).split('\n')[0];
}
