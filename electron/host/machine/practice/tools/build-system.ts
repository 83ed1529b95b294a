/** Evaluates the configuration and builds its system, with real Nix or with the stand-in. */
import { practiceFolder } from '../folder.ts';
import { readRehearsal } from '../rehearsal.ts';
import { failDownload } from './failed-download.ts';
import { runProgram } from './programs.ts';
import type { ToolCall } from './tool-call.ts';

export interface BuildWish {
  readonly logFormat: 'internal-json' | 'text';
  readonly dryRun: boolean;
  /** Name of a link to leave in the working directory. */
  readonly outLink: string | null;
  /** Said before the work begins. */
  readonly announce: string;
}

export type BuildOutcome = { readonly ok: true; readonly path: string } | { readonly ok: false };

export async function buildSystem(call: ToolCall, wish: BuildWish): Promise<BuildOutcome> {
  call.say(wish.announce);
  return buildWithNix(call, wish);
}

async function buildWithNix(call: ToolCall, wish: BuildWish): Promise<BuildOutcome> {
  const rehearsal = readRehearsal(call.root);
  const build = (...more: readonly string[]): ReturnType<typeof runProgram> =>
    runProgram(call, `${practiceFolder(call.root).bin}/nix-build`, [
      '<nixpkgs/nixos>',
      '-A',
      'system',
      ...(wish.logFormat === 'internal-json' ? ['--log-format', 'internal-json'] : []),
      ...more,
    ]);
  if (rehearsal === 'network') {
    // A configuration with a mistake in it fails before anything is fetched, as it would on a real computer.
    const evaluated = await build('--dry-run');
    if (evaluated.exit === 0) failDownload(call, wish.logFormat);
    return { ok: false };
  }
  const { exit, output } = await build(
    ...(wish.dryRun ? ['--dry-run'] : []),
    ...(wish.outLink === null ? ['--no-out-link'] : ['--out-link', wish.outLink]),
    // One after the other, so that a slow build takes its time whatever there is to build.
    ...(rehearsal === 'slow' ? ['--max-jobs', '1'] : []),
  );
  const path = output.trim().split('\n').at(-1) ?? '';
  return exit === 0 && (wish.dryRun || path !== '') ? { ok: true, path } : { ok: false };
}
