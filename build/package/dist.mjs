/**
 * `npm run dist`: an unpacked folder, tar.gz, AppImage, deb and rpm in dist/, by electron-builder (tar.gz by tar:
 * electron-builder would fetch a 7-Zip for it). One that cannot be
 * made here is named with the reason, and the others are made all the same.
 *
 * electron-builder is fetched by npx when this runs: as a dependency its 93 MB would go to everybody who starts
 * Snowglobe from a clone, and it asks for a newer Node than Snowglobe does.
 *
 * Exit code: 0 all made, 1 nothing made, 2 some not made, 3 Electron's runtime is not here.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectRoot } from '../paths.mjs';
import { polkitAction } from '../polkit/action.mjs';
import { installedBrowsers } from '../start/browsers.mjs';
import { installedRuntime } from '../start/electron-runtime.mjs';
import { launcherInPackage } from './add-helper-launcher.mjs';

const electronBuilder = 'electron-builder@26.17.0';
const distFolder = join(projectRoot, 'dist');
/** Where deb and rpm put the application: electron-builder's /opt and the product's name. */
const installedFolder = '/opt/Snowglobe';
const iconSize = 512;
/** Milliseconds for one program: a network that does not answer must not hold up the others. */
const timeout = 10 * 60_000;

const formats = [
  { target: 'dir', needs: [] },
  { target: 'tar.gz', needs: ['tar'] },
  { target: 'AppImage', needs: [] },
  { target: 'deb', needs: ['ar'] },
  { target: 'rpm', needs: ['rpmbuild'] },
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
  if (run(process.execPath, ['build/build.mjs', '--if-changed']).status !== 0) return 1;
  rmSync(distFolder, { recursive: true, force: true });
  mkdirSync(join(distFolder, 'icons'), { recursive: true });
  if (!drawIcon()) complain("No icon: neither rsvg-convert nor a Chromium is here. Electron's own is taken.");
  const launcher = `${installedFolder}/${launcherInPackage}`;
  writeFileSync(join(distFolder, 'org.snowglobe.helper.policy'), polkitAction(launcher, null));

  const failures = formats.filter((format) => !make(format, dirname(runtime)));
  if (failures.some(({ target }) => target === 'dir')) return 1;
  return failures.length === 0 ? 0 : 2;
}

/** Whether it was made; says so, or why not. */
function make({ target, needs }, electronDist) {
  const missing = needs.filter((program) => spawnSync(program, ['--version']).error !== undefined);
  if (missing.length > 0) {
    complain(`${target}: not made, since ${missing.join(' and ')} is not here.`);
    return false;
  }
  const made = target === 'tar.gz' ? packUnpacked() : runElectronBuilder(target, electronDist);
  if (made.status === 0) {
    process.stdout.write(`${target}: made.\n`);
    return true;
  }
  complain(`${target}: not made. ${lastReason(`${made.stdout ?? ''}${made.stderr ?? ''}`)}`);
  return false;
}

function packUnpacked() {
  const { version } = readJson('package.json');
  const name = `snowglobe-${version}-${process.arch}`;
  const into = ['--transform', `s,^linux[^/]*unpacked,${name},`];
  const unpacked = readdirSync(distFolder).filter((entry) => /^linux.*unpacked$/.test(entry));
  return run('tar', ['-C', distFolder, '-czf', join(distFolder, `${name}.tar.gz`), ...into, ...unpacked]);
}

function runElectronBuilder(target, electronDist) {
  const { version } = readJson('node_modules/electron/package.json');
  return run('npx', [
    '--yes',
    electronBuilder,
    '--linux',
    target,
    '--publish=never',
    '--config=build/electron-builder.yml',
    `--config.electronDist=${electronDist}`,
    `--config.electronVersion=${version}`,
  ]);
}

function drawIcon() {
  const picture = join(projectRoot, 'renderer/app/icon.svg');
  const icon = join(distFolder, `icons/${iconSize}x${iconSize}.png`);
  const size = String(iconSize);
  if (run('rsvg-convert', ['-w', size, '-h', size, '-o', icon, picture]).status === 0) return true;
  const browser = installedBrowsers()[0];
  if (browser === undefined) return false;
  const asRoot = process.getuid() === 0 ? ['--no-sandbox'] : [];
  const flags = ['--headless', ...asRoot, '--default-background-color=00000000', '--hide-scrollbars'];
  const drawn = run(browser.path, [
    ...flags,
    `--window-size=${size},${size}`,
    `--screenshot=${icon}`,
    picture,
  ]);
  return drawn.status === 0;
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

function readJson(path) {
  return JSON.parse(readFileSync(join(projectRoot, path), 'utf8'));
}

function complain(sentence) {
  process.stderr.write(`${sentence}\n`);
}
