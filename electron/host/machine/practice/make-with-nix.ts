/** Builds the history of a new practice computer with real Nix, in one go. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { practiceFolder } from './folder.ts';
import type { MadePast, PastSystem } from './past.ts';

const run = promisify(execFile);

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
  return { systems: lines(built.stdout), channels: lines(added.stdout) };
}

function lines(output: string): readonly string[] {
  return output.trim().split('\n');
}

/** Inside `"…"`, a backslash, a quote and `${` have meanings of their own. */
function nixString(text: string): string {
  return `"${text.replace(/[\\"$]/g, (character) => `\\${character}`)}"`;
}
