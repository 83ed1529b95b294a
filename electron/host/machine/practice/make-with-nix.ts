/** Builds the history of a new practice computer with real Nix, in one go. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { firstError } from './first-error.ts';
import { practiceFolder } from './folder.ts';
import type { MadePast, PastSystem } from './past-systems.ts';

const start = promisify(execFile);

/** Returns the lines of its output; rejects with the program's first error. */
async function run(program: string, args: readonly string[]): Promise<readonly string[]> {
  try {
    const { stdout } = await start(program, args);
    return stdout.trim().split('\n');
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error);
    throw new Error(firstError(said));
  }
}

export async function makeWithNix(
  root: string,
  systems: readonly PastSystem[],
  channels: readonly string[],
): Promise<MadePast> {
  const { bin } = practiceFolder(root);
  const expressions = systems.map(
    ({ channel, configuration }) =>
      `(import ${nixString(`${channel}/nixos/nixos`)} { configuration = ${nixString(configuration)}; }).system`,
  );
  const built = await run(`${bin}/nix-build`, ['--no-out-link', '-E', `[ ${expressions.join(' ')} ]`]);
  const added = await run(`${bin}/nix-store`, ['--add', ...channels]);
  return { systems: built, channels: added };
}

/** Inside `"…"`, a backslash, a quote and `${` have meanings of their own. */
function nixString(text: string): string {
  return `"${text.replace(/[\\"$]/g, (character) => `\\${character}`)}"`;
}
