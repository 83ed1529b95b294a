/**
 * `npm run dist`: an unpacked folder, tar.gz, AppImage, deb and rpm in dist/. The folder and the AppImage are
 * electron-builder's; tar.gz, deb and rpm are made of the folder by the system's own programs (electron-builder would
 * fetch tools for them). One that cannot be made here is named with the reason, and the others are made all the same.
 *
 * electron-builder is fetched by npx when this runs: as a dependency its 93 MB would go to everybody who starts
 * Snowglobe from a clone.
 *
 * Exit code: 0 all made, 1 nothing made, 2 some not made, 3 Electron's runtime is not here.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { projectRoot } from '../paths.mjs';
import { installedRuntime } from '../start/electron-runtime.mjs';
import { makeInstalledTree } from './installed-tree.mjs';
import { makeDeb } from './make-deb.mjs';
import { makeRpm } from './make-rpm.mjs';
import { debArchitectures, packageFacts, rpmArchitectures } from './package-facts.mjs';

const electronBuilder = 'electron-builder@26.17.0';
const distFolder = join(projectRoot, 'dist');
/** Milliseconds for one program: a network that does not answer must not hold up the others. */
const timeout = 10 * 60_000;
const facts = packageFacts();
const architecture = process.arch;

const formats = [
  { target: 'tar.gz', needs: 'tar', make: packUnpacked },
  { target: 'deb', needs: 'dpkg-deb', make: packDeb },
  { target: 'rpm', needs: 'rpmbuild', make: packRpm },
  { target: 'AppImage', needs: null, make: packAppImage },
];

process.exitCode = main();

function main() {
  const runtime = installedRuntime();
  if (runtime === null) {
    complain(
      "Electron's runtime is not here, so there is nothing to pack: run `npx install-electron`, or name a folder with it in ELECTRON_OVERRIDE_DIST_PATH.",
    );
    return 3;
  }
  const built = run(process.execPath, ['build/build.mjs', '--if-changed']);
  if (built.status !== 0) {
    complain(`Snowglobe could not be built:\n${built.stderr}`);
    return 1;
  }
  rmSync(distFolder, { recursive: true, force: true });
  mkdirSync(distFolder);
  const { version } = JSON.parse(
    readFileSync(join(projectRoot, 'node_modules/electron/package.json'), 'utf8'),
  );
  const runtimeFlags = [`--config.electronDist=${dirname(runtime)}`, `--config.electronVersion=${version}`];
  if (!report('dir', runElectronBuilder('dir', runtimeFlags))) return 1;
  const unpacked = join(
    distFolder,
    readdirSync(distFolder).find((entry) => /^linux.*unpacked$/.test(entry)) ?? 'linux-unpacked',
  );
  const failures = formats.filter(({ target, needs, make }) => {
    if (needs !== null && spawnSync(needs, ['--version']).error !== undefined) {
      complain(`${target}: not made, since ${needs} is not here.`);
      return true;
    }
    return !report(target, make(unpacked));
  });
  return failures.length === 0 ? 0 : 2;
}

/** Says whether it was made, or why not. */
function report(target, { status, stdout, stderr }) {
  if (status === 0) process.stdout.write(`${target}: made.\n`);
  else complain(`${target}: not made. ${lastReason(`${stdout ?? ''}${stderr ?? ''}`)}`);
  return status === 0;
}

function packUnpacked(unpacked) {
  const name = `snowglobe-${facts.version}-${architecture}`;
  const into = ['--transform', `s,^linux[^/]*unpacked,${name},`];
  const words = ['-C', distFolder, '-czf', join(distFolder, `${name}.tar.gz`), ...into];
  return run('tar', [...words, unpacked.slice(distFolder.length + 1)]);
}

function packDeb(unpacked) {
  const target = join(
    distFolder,
    `snowglobe_${facts.version}_${debArchitectures[architecture] ?? architecture}.deb`,
  );
  return inWorkFolder((work) => {
    const tree = join(work, 'tree');
    makeInstalledTree(unpacked, tree);
    return makeDeb({ tree, facts, architecture, target, run });
  });
}

function packRpm(unpacked) {
  const target = join(
    distFolder,
    `snowglobe-${facts.version}-${rpmArchitectures[architecture] ?? architecture}.rpm`,
  );
  return inWorkFolder((work) => {
    const tree = join(work, 'tree');
    makeInstalledTree(unpacked, tree);
    return makeRpm({ tree, facts, architecture, target, work: join(work, 'rpm'), run });
  });
}

function packAppImage(unpacked) {
  return runElectronBuilder('AppImage', [`--prepackaged=${unpacked}`]);
}

function inWorkFolder(make) {
  const work = mkdtempSync(join(tmpdir(), 'snowglobe-package-'));
  try {
    return make(work);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function runElectronBuilder(target, flags) {
  return run('npx', [
    '--yes',
    electronBuilder,
    '--linux',
    target,
    '--publish=never',
    '--config=build/electron-builder.yml',
    ...flags,
  ]);
}

/** electron-builder marks the line that tells what went wrong with a ⨯. */
function lastReason(output) {
  const reasons = output.split('\n').filter((line) => line.includes('⨯'));
  return (reasons.at(-1) ?? output.trim().split('\n').at(-1) ?? '').replace(/\s+failedTask=.*/, '').trim();
}

function run(program, args) {
  return spawnSync(program, args, {
    cwd: projectRoot,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    timeout,
  });
}

function complain(sentence) {
  process.stderr.write(`${sentence}\n`);
}
