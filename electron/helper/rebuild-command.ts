/** The command line of nixos-rebuild for each kind of computer. */
import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import type { ChosenComputer } from './chosen-computer.ts';

export function rebuildArguments(
  chosen: ChosenComputer,
  action: 'switch' | 'boot' | 'build',
  options: { readonly upgrade: boolean },
): readonly string[] {
  return [
    action,
    '--log-format',
    'internal-json',
    ...(options.upgrade ? ['--upgrade'] : []),
    ...(chosen.computer.kind === 'flake'
      ? ['--flake', `${chosen.configuration}#${hostNameOf(chosen.computer.places.hostName)}`]
      : []),
  ];
}

/** nixos-rebuild itself takes the name that the system has now. */
function hostNameOf(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim() || hostname();
  } catch {
    return hostname();
  }
}
