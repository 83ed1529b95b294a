/**
 * `npm run build`: everything into `out/`.
 * `--if-changed` leaves an up-to-date build alone; `--quiet` says nothing when all is well.
 */
import { chmodSync, cpSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { nodeProgramConfig, nodePrograms } from './node-program.mjs';
import { buildingFolder, outFolder, projectRoot } from './paths.mjs';
import { fingerprintSources, isBuiltFrom, markBuiltFrom } from './sources.mjs';

const flags = new Set(process.argv.slice(2));
const say = flags.has('--quiet') ? () => {} : (text) => process.stdout.write(`${text}\n`);

const fingerprint = fingerprintSources();
if (flags.has('--if-changed') && isBuiltFrom(fingerprint)) {
  say('The build is up to date.');
} else {
  const started = performance.now();
  try {
    await buildAll();
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
  // Written last: a build that was interrupted is never taken for a whole one.
  markBuiltFrom(fingerprint);
  say(`Built in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
}

async function buildAll() {
  rmSync(buildingFolder, { recursive: true, force: true });
  // Imported here, so that an up-to-date build costs no start of the tools.
  const [{ build: buildDesktop }, { build }] = await Promise.all([import('electron-vite'), import('vite')]);
  await buildDesktop({
    root: projectRoot,
    configFile: join(projectRoot, 'build/electron.vite.config.ts'),
    logLevel: 'warn',
  });
  for (const program of nodePrograms) await build(nodeProgramConfig(program));
  copyPracticeChannel();
  chmodSync(join(buildingFolder, 'cli.js'), 0o755);
  rmSync(outFolder, { recursive: true, force: true });
  renameSync(buildingFolder, outFolder);
}

/** The package collection of the practice computer is Nix text, not a program: it is copied as it is. */
function copyPracticeChannel() {
  const channel = join(projectRoot, 'electron/host/machine/practice/channel');
  cpSync(channel, join(buildingFolder, 'practice-channel'), { recursive: true });
}
