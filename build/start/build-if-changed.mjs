/** Builds when a source is newer than the build. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '../paths.mjs';
import { fingerprintSources, isBuiltFrom } from '../sources.mjs';

/** Rejects with the build's own words when it fails. */
export async function buildIfChanged(say) {
  if (isBuiltFrom(fingerprintSources())) return;
  say('Building Snowglobe …');
  // A process of its own: what the tools leave behind in memory and in open files ends with it.
  const child = spawn(process.execPath, [join(projectRoot, 'build/build.mjs'), '--quiet'], {
    cwd: projectRoot,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output += chunk;
    });
  }
  const code = await new Promise((resolve) => child.on('close', resolve));
  if (code !== 0) throw new Error(`The build failed:\n${output.trim()}`);
}
