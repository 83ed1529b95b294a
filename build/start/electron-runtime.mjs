/**
 * Electron's runtime: the package comes without it and fetches it on first use, 100 MB and more. A runtime
 * that cannot be reached is not asked for again on the same day.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectRoot } from '../paths.mjs';
import { cacheFolder } from './places.mjs';

const packageFolder = join(projectRoot, 'node_modules/electron');

/** Until the first byte: together with all else before it, a start gives up within 10 s. */
const firstByteLimitMs = 8_000;
/** Between bytes: a slow connection is waited for, a dead one is not. */
const stallLimitMs = 30_000;
const rememberedForMs = 24 * 60 * 60 * 1_000;

/** The path of the runtime, or null when it is not there. */
export function installedRuntime(environment = process.env) {
  const chosen = environment.ELECTRON_OVERRIDE_DIST_PATH;
  const record = join(packageFolder, 'path.txt');
  const name = existsSync(record) ? readFileSync(record, 'utf8') : null;
  if (chosen) return existing(join(chosen, name ?? 'electron'));
  return name === null ? null : existing(join(packageFolder, 'dist', name));
}

function existing(path) {
  return existsSync(path) ? path : null;
}

/** True where fetching makes no sense: NixOS does not run programs that were linked elsewhere. */
export function cannotRunFetched() {
  return existsSync('/etc/NIXOS');
}

/**
 * Resolves to `{ kind: 'fetched' }`, or `{ kind: 'unreachable', sentence }`.
 * `onProgress` gets bytes so far and in all (null while unknown).
 */
export async function fetchRuntime(onProgress, limits = { firstByteLimitMs, stallLimitMs }) {
  const version = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')).version;
  if (failedLately(version)) {
    return { kind: 'unreachable', sentence: 'Electron could not be fetched earlier today.' };
  }
  const reason = await download(onProgress, limits);
  if (reason === null && installedRuntime() !== null) {
    rmSync(failureFile(), { force: true });
    return { kind: 'fetched' };
  }
  rememberFailure(version);
  return { kind: 'unreachable', sentence: `Electron cannot be fetched (${reason ?? 'it is not complete'}).` };
}

/** Null when it went well, else the reason in a few words. */
function download(onProgress, limits) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(projectRoot, 'build/start/fetch-electron.mjs')], {
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      env: { ...process.env, ...proxySwitch(process.env) },
    });
    let reason = 'it ended early';
    const giveUp = () => {
      reason = 'no answer';
      child.kill('SIGKILL');
    };
    let timer = setTimeout(giveUp, limits.firstByteLimitMs);
    child.on('message', (message) => {
      clearTimeout(timer);
      if (message.kind === 'progress') {
        timer = setTimeout(giveUp, limits.stallLimitMs);
        onProgress(message.done, message.total);
      }
      if (message.kind === 'failed') reason = message.reason;
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve(code === 0 ? null : reason);
    });
  });
}

/** @electron/get looks at the usual proxy variables only when told to. */
function proxySwitch(environment) {
  const proxy = environment.HTTPS_PROXY || environment.https_proxy;
  return proxy ? { ELECTRON_GET_USE_PROXY: '1' } : {};
}

function failureFile() {
  return join(cacheFolder(), 'electron-not-fetched.json');
}

function failedLately(version) {
  try {
    const failure = JSON.parse(readFileSync(failureFile(), 'utf8'));
    const age = Date.now() - failure.at;
    return failure.version === version && age >= 0 && age < rememberedForMs;
  } catch {
    return false;
  }
}

function rememberFailure(version) {
  try {
    mkdirSync(dirname(failureFile()), { recursive: true });
    writeFileSync(failureFile(), JSON.stringify({ version, at: Date.now() }));
  } catch {
    // A home that cannot be written: the next start asks again.
  }
}
