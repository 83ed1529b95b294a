/** What `list` and `get` look at: one file, or a machine's whole configuration. */

import type { Definition } from '#shared/nix/module/definition.ts';
import type { ModuleReading } from '#shared/nix/module/module-reading.ts';
import { readModule } from '#shared/nix/module/read-module.ts';
import { sourceFile } from '#shared/nix/module/source-file.ts';
import type { Flags } from './arguments.ts';
import { readText } from './read-file.ts';

export type Loaded =
  | {
      readonly ok: true;
      readonly definitions: readonly Definition[];
      readonly readings: readonly ModuleReading[];
      readonly notes: readonly string[];
    }
  | { readonly ok: false; readonly message: string };

export async function loadDefinitions(flags: Flags): Promise<Loaded> {
  if (flags.file === undefined) return loadMachine(flags);
  const read = await readText(flags.file);
  if (read.kind === 'directory') return { ok: false, message: `${flags.file} is a directory.` };
  if (read.kind !== 'text') return { ok: false, message: read.message };
  const source = sourceFile(flags.file, read.text);
  const [problem] = source.tree.errors;
  if (problem !== undefined) {
    return { ok: false, message: `${flags.file}:${problem.line}:${problem.column}: ${problem.message}` };
  }
  const reading = readModule(source);
  return { ok: true, definitions: reading.definitions, readings: [reading], notes: [] };
}

async function loadMachine(flags: Flags): Promise<Loaded> {
  const { readMachine } = await import('./machine.ts');
  const machine = await readMachine(flags);
  if (!machine.ok) return machine;
  const { configuration, notes } = machine;
  const readings = [...configuration.files.values()].map((file) => file.reading);
  return { ok: true, definitions: configuration.definitions, readings, notes };
}
