/** `systemctl list-units --state=failed --output=json | list-timers nix-gc.timer --output=json`. */
import { practiceComputer } from '#shared/machine/computer.ts';
import { readFailedUnits } from './failed-units.ts';
import { textOf } from './generations.ts';
import type { ToolCall } from './tool-call.ts';

export async function systemctl({ root, args, print, say }: ToolCall): Promise<number> {
  const [verb] = args.filter((argument) => !argument.startsWith('--'));
  switch (verb) {
    case 'list-units':
      print(`${JSON.stringify(readFailedUnits(root).units.map(unitRow))}\n`);
      return 0;
    case 'list-timers':
      print(`${JSON.stringify(hasCleanUp(root) ? [timerRow()] : [])}\n`);
      return 0;
    case 'is-active':
      // Nothing runs here; 3 says so (systemctl(1), "Exit status").
      return 3;
    default:
      say(`Unknown command verb '${verb ?? ''}'.\n`);
      return 1;
  }
}

function unitRow({ unit, description }: { readonly unit: string; readonly description: string }): object {
  return { unit, load: 'loaded', active: 'failed', sub: 'failed', description };
}

/** As it was applied, whatever the files say since. */
function hasCleanUp(root: string): boolean {
  const text = textOf(`${practiceComputer(root).places.runningSystem}/etc/practice/settings.json`);
  return text !== '' && JSON.parse(text)['nix.gc.automatic'] === true;
}

/** At 03:15, as NixOS has it by default (nixpkgs: nix-gc.nix). Microseconds. */
function timerRow(): object {
  const next = new Date();
  next.setHours(3, 15, 0, 0);
  if (next.getTime() < Date.now()) next.setDate(next.getDate() + 1);
  return { next: next.getTime() * 1_000, unit: 'nix-gc.timer', activates: 'nix-gc.service' };
}
