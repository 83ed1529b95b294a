/**
 * `nixos-rebuild ACTION`: the same steps as the real one on a channel computer, and its words.
 * (nixpkgs, pkgs/os-specific/linux/nixos-rebuild: it ends with 1 whatever switch-to-configuration ended with.)
 */
import { practiceComputer } from '#shared/machine/computer.ts';
import { practiceFolder } from '../folder.ts';
import { buildSystem } from './build-system.ts';
import { resolved } from './generations.ts';
import { listGenerations } from './list-generations.ts';
import { updateChannel } from './nix-channel.ts';
import { runProgram } from './programs.ts';
import { parseRebuildArguments, type RebuildWish } from './rebuild-arguments.ts';
import type { ToolCall } from './tool-call.ts';

export async function nixosRebuild(call: ToolCall): Promise<number> {
  const parsed = parseRebuildArguments(call.args);
  if (!parsed.ok) {
    call.say(`${parsed.error}\n`);
    return 1;
  }
  const wish = parsed.value;
  if (wish.action === 'list-generations') return listGenerations(call, { json: wish.json });
  if (wish.upgrade) {
    const updated = await updateChannel(call);
    if (updated !== 0 || call.interrupted.aborted) return 1;
  }
  return wish.rollback ? rollBack(call, wish) : rebuild(call, wish);
}

async function rebuild(call: ToolCall, wish: RebuildWish): Promise<number> {
  const { action } = wish;
  const built = await buildSystem(call, {
    logFormat: wish.logFormat,
    dryRun: action === 'dry-build',
    // What is only built or tried is left as a link where the caller stands.
    outLink: action === 'switch' || action === 'boot' ? null : 'result',
    configuration: wish.configuration,
    nixpkgs: wish.nixpkgs,
    announce: 'building the system configuration...\n',
  });
  if (!built.ok || call.interrupted.aborted) return 1;
  if (action === 'build' || action === 'dry-build') return 0;
  if (action === 'switch' || action === 'boot') {
    const set = await runProgram(call, `${practiceFolder(call.root).bin}/nix-env`, [
      '-p',
      practiceComputer(call.root).places.systemProfile,
      '--set',
      built.path,
    ]);
    if (set.exit !== 0) return 1;
  }
  return activate(call, built.path, action);
}

async function rollBack(call: ToolCall, wish: RebuildWish): Promise<number> {
  const { systemProfile } = practiceComputer(call.root).places;
  const back = await runProgram(call, `${practiceFolder(call.root).bin}/nix-env`, [
    '--rollback',
    '-p',
    systemProfile,
  ]);
  const system = resolved(systemProfile);
  if (back.exit !== 0 || system === undefined) return 1;
  return wish.action === 'build' || wish.action === 'dry-build' ? 0 : activate(call, system, wish.action);
}

/** From here on the work is not interrupted: half an activation is worse than a whole one. */
async function activate(call: ToolCall, system: string, action: string): Promise<number> {
  const unstoppable = { ...call, interrupted: new AbortController().signal };
  const result = await runProgram(unstoppable, `${system}/bin/switch-to-configuration`, [action]);
  if (result.exit === 0) return 0;
  call.say('warning: error(s) occurred while switching to the new configuration\n');
  return 1;
}
