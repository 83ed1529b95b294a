/**
 * Running a system's own `switch-to-configuration`: the one place from which the helper activates anything, and
 * puts a system into the boot loader. (nixos-rebuild does both by itself when it switches.)
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Command } from '#shared/machine/computer.ts';
import { type ChosenComputer, isInStore } from './chosen-computer.ts';
import { journalProgram } from './journal.ts';
import { endSession } from './process-group.ts';
import { programEnvironment, startProgram } from './programs.ts';
import { bootId } from './system-links.ts';

/** As switch-to-configuration knows them: `boot` changes what starts, `test` what runs, `switch` both. */
export type ActivationAction = 'switch' | 'boot' | 'test';

export interface Activation {
  readonly chosen: ChosenComputer;
  /** A store path. */
  readonly system: string;
  readonly action: ActivationAction;
  readonly onLine: (line: string) => void;
}

/**
 * Once begun it is not stopped: half an activation is worse than a whole one. There must be a journal.
 * @returns the exit code of switch-to-configuration; null when a signal ended it, or the system is gone
 */
export async function activate({ chosen, system, action, onLine }: Activation): Promise<number | null> {
  const { program, environment, args } = activationCommand(chosen, system, action);
  if (!isInStore(system) || !existsSync(join(system, 'bin/switch-to-configuration'))) return null;
  const running = await startProgram({
    command: { program, environment },
    args,
    workingDirectory: chosen.stateDirectory,
    environment: programEnvironment(chosen),
    onLine,
  });
  try {
    journalProgram(chosen.stateDirectory, { ...running.identity, bootId: bootId() });
  } catch {
    // On a full disk. Whoever comes after this helper may then not wait for it; bringing it to its end is more.
  }
  const exit = await running.ended;
  if (exit === null) await endSession(running.identity, activationPatience);
  await untilUnitsEnd(chosen);
  return exit;
}

/** Milliseconds for an activation that nobody can follow any more: NixOS itself waits for units for minutes. */
export const activationPatience = 300_000;

/**
 * With systemd as a unit of its own, outside our process tree, as nixos-rebuild does it: what activates must not
 * end with whoever asked for it. (nixpkgs: nixos-rebuild.sh)
 */
function activationCommand(
  chosen: ChosenComputer,
  system: string,
  action: ActivationAction,
): Command & { readonly args: readonly string[] } {
  const program = join(system, 'bin/switch-to-configuration');
  const { nixosRebuild, systemdRun } = chosen.computer.commands;
  if (!hasSystemd(chosen)) return { program, environment: nixosRebuild.environment, args: [action] };
  const options = ['--collect', '--no-ask-password', '--pipe', '--quiet', '--service-type=exec'];
  return { ...systemdRun, args: [...options, `--unit=${unit}`, '--wait', program, action] };
}

/** Whether systemd is what this computer was started with (sd_booted(3)). */
export function hasSystemd({ computer }: ChosenComputer): boolean {
  return existsSync(computer.places.systemd);
}

const unit = 'snowglobe-activation';

/** Also the one of a nixos-rebuild that was killed: its activation goes on without it. */
const units = [`${unit}.service`, 'nixos-rebuild-switch-to-configuration.service'];

/** An activation by systemd outlives whoever started it; nothing is changed before it is over. */
export async function untilUnitsEnd(chosen: ChosenComputer): Promise<void> {
  if (!hasSystemd(chosen)) return;
  const deadline = performance.now() + activationPatience;
  while ((await isAnyActive(chosen)) && performance.now() < deadline) await wait(500);
}

/** `systemctl is-active` ends with 0 when at least one of them is (systemctl(1)). */
async function isAnyActive(chosen: ChosenComputer): Promise<boolean> {
  const program = await startProgram({
    command: chosen.computer.commands.systemctl,
    args: ['is-active', '--quiet', ...units],
    workingDirectory: chosen.stateDirectory,
    environment: programEnvironment(chosen),
    onLine: () => {},
  });
  return (await program.ended) === 0;
}
