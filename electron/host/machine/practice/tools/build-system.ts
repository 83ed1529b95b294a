/** Evaluates the configuration and builds its system, with real Nix or with the stand-in. */
import { resolve } from 'node:path';
import { practiceComputer } from '#shared/machine/computer.ts';
import { practiceFolder } from '../folder.ts';
import { readRehearsal } from '../rehearsal.ts';
import { evaluateSystem } from './evaluate/evaluate-system.ts';
import { evaluationMessage } from './evaluate/evaluation-message.ts';
import { failDownload } from './failed-download.ts';
import { internalJson } from './internal-json.ts';
import { setLink } from './links.ts';
import { runProgram } from './programs.ts';
import { jsonProgress, textProgress } from './stand-in/progress.ts';
import { realise } from './stand-in/realise.ts';
import type { ToolCall } from './tool-call.ts';

export interface BuildWish {
  readonly logFormat: 'internal-json' | 'text';
  readonly dryRun: boolean;
  /** Name of a link to leave in the working directory. */
  readonly outLink: string | null;
  /** Of the file to take instead of the computer's own. */
  readonly configuration: string | null;
  /** The collection to take instead of the channel's. */
  readonly nixpkgs: string | null;
  /** Said before the work begins. */
  readonly announce: string;
}

export type BuildOutcome = { readonly ok: true; readonly path: string } | { readonly ok: false };

export async function buildSystem(call: ToolCall, wish: BuildWish): Promise<BuildOutcome> {
  call.say(wish.announce);
  return call.engine === 'nix' ? buildWithNix(call, wish) : buildStandIn(call, wish);
}

/** How long playing the downloads takes, in milliseconds: it shall be seen, and not be waited for. */
const downloadTime = { least: 300, most: 1_500, bytesEach: 60_000 } as const;
const slowDownloadTime = { least: 8_000, most: 8_000, bytesEach: 1 } as const;

async function buildStandIn(call: ToolCall, wish: BuildWish): Promise<BuildOutcome> {
  const { root, say } = call;
  const { store, channelsProfile } = practiceFolder(root);
  const json = wish.logFormat === 'internal-json';
  const trace = (message: string): void =>
    say(json ? internalJson({ action: 'msg', level: 0, msg: `trace: ${message}` }) : `trace: ${message}\n`);
  const evaluated = evaluateSystem(
    {
      nixpkgs: wish.nixpkgs ?? `${channelsProfile}/nixos`,
      configuration: wish.configuration ?? practiceComputer(root).places.entry,
    },
    { storeDirectory: store, environment: call.environment, trace },
  );
  if (!evaluated.ok) {
    const hint = "(use '--show-trace' to show detailed location information)";
    say(json ? evaluationMessage(evaluated.error) : `${evaluated.error.text}\n${hint}\n`);
    return { ok: false };
  }
  const rehearsal = readRehearsal(root);
  if (rehearsal === 'network' && !wish.dryRun) {
    failDownload(call, wish.logFormat);
    return { ok: false };
  }
  const there = await realise({
    root,
    system: evaluated.value,
    rehearsal,
    progress: json ? jsonProgress(say) : textProgress(say),
    interrupted: call.interrupted,
    downloadTime: rehearsal === 'slow' ? slowDownloadTime : downloadTime,
    dryRun: wish.dryRun,
  });
  if (!there) return { ok: false };
  const path = evaluated.value.outPath;
  if (wish.outLink !== null && !wish.dryRun) setLink(resolve(wish.outLink), path);
  return { ok: true, path };
}

async function buildWithNix(call: ToolCall, wish: BuildWish): Promise<BuildOutcome> {
  const rehearsal = readRehearsal(call.root);
  const build = (...more: readonly string[]): ReturnType<typeof runProgram> =>
    runProgram(call, `${practiceFolder(call.root).bin}/nix-build`, [
      '<nixpkgs/nixos>',
      '-A',
      'system',
      ...(wish.logFormat === 'internal-json' ? ['--log-format', 'internal-json'] : []),
      ...(wish.configuration === null ? [] : ['-I', `nixos-config=${wish.configuration}`]),
      ...(wish.nixpkgs === null ? [] : ['-I', `nixpkgs=${wish.nixpkgs}`]),
      ...more,
    ]);
  if (rehearsal === 'network' && !wish.dryRun) {
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
