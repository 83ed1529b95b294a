/** Brings node_modules to what package-lock.json says. Needs nothing but Node and npm. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../paths.mjs';

/** Resolves once everything is installed; rejects with a sentence. */
export async function ensureDependencies(say) {
  if (areInstalled()) return;
  say('Installing what Snowglobe needs (npm ci) …');
  // Development dependencies are what it is built with: wanted also where NODE_ENV says production.
  const { code, output } = await run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund']);
  if (code !== 0) throw new Error(`npm ci did not work:\n${output.trim()}`);
}

/** npm leaves a record of what it installed: whether that is what the lock file wants. */
function areInstalled() {
  const record = join(projectRoot, 'node_modules/.package-lock.json');
  if (!existsSync(record)) return false;
  const installed = packagesOf(record);
  return Object.entries(packagesOf(join(projectRoot, 'package-lock.json'))).every(
    // Optional ones are those of other systems, and may be left out.
    ([path, { version, optional }]) =>
      path === '' || (installed[path] ? installed[path].version === version : optional === true),
  );
}

function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

function run(program, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: projectRoot, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const collect = (chunk) => {
      output += chunk;
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', (error) => reject(new Error(`${program} cannot be started: ${error.message}`)));
    child.on('close', (code) => resolve({ code, output }));
  });
}
