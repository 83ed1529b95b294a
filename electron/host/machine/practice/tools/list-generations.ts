/** `nixos-rebuild list-generations [--json]` */
import { practiceComputer } from '#shared/machine/computer.ts';
import { currentGeneration, generationsOf, kernelVersionOf, textOf } from './generations.ts';
import type { ToolCall } from './tool-call.ts';

interface ListedGeneration {
  readonly generation: number;
  readonly date: string;
  readonly nixosVersion: string;
  readonly kernelVersion: string;
  readonly configurationRevision: string;
  readonly specialisations: readonly string[];
  readonly current: boolean;
}

export function listGenerations(call: ToolCall, form: { readonly json: boolean }): number {
  const profile = practiceComputer(call.root).places.systemProfile;
  const current = currentGeneration(profile);
  const listed = generationsOf(profile)
    .map(
      (generation): ListedGeneration => ({
        generation: generation.number,
        date: generation.date.toISOString().replace(/\.\d+Z$/, 'Z'),
        nixosVersion: textOf(`${generation.path}/nixos-version`),
        kernelVersion: kernelVersionOf(generation.path),
        configurationRevision: textOf(`${generation.path}/configuration-revision`),
        specialisations: [],
        current: generation.number === current,
      }),
    )
    .reverse();
  call.print(form.json ? `${JSON.stringify(listed)}\n` : table(listed));
  return 0;
}

function table(generations: readonly ListedGeneration[]): string {
  const rows = [
    ['Generation', 'Build-date', 'NixOS version', 'Kernel', 'Configuration Revision', 'Specialisation'],
    ...generations.map((generation) => [
      `${generation.generation}${generation.current ? ' current' : ''}`,
      generation.date.replace('T', ' ').replace('Z', ''),
      generation.nixosVersion,
      generation.kernelVersion,
      generation.configurationRevision,
      '*',
    ]),
  ];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ');
  return rows.map((row) => `${line(row).trimEnd()}\n`).join('');
}
