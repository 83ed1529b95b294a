/** `list` and `get`: nothing is changed. */

import type { Definition, Site } from '#shared/nix/module/definition.ts';
import type { ModuleReading } from '#shared/nix/module/module-reading.ts';
import {
  formatPath,
  formatSegments,
  isBelow,
  isPath,
  parseOptionPath,
} from '#shared/nix/module/option-path.ts';
import { textOf } from '#shared/nix/module/source-file.ts';
import type { Flags } from './arguments.ts';
import { exitCode } from './exit-codes.ts';
import type { Loaded } from './load-definitions.ts';

type Definitions = Extract<Loaded, { ok: true }>;

export function listCommand({ definitions, notes }: Definitions, flags: Flags): number {
  for (const note of notes) process.stderr.write(`snowglobe: ${note}\n`);
  if (flags.json) {
    process.stdout.write(`${JSON.stringify(definitions.map(describe), undefined, 2)}\n`);
    return exitCode.done;
  }
  for (const definition of definitions) {
    const { editable, kind } = definition;
    const where =
      flags.file === undefined ? `${definition.file}:${definition.line}` : String(definition.line);
    const text = definition.text.replace(/\s*\n\s*/g, ' ');
    const state = editable.ok ? 'editable' : editable.kind;
    process.stdout.write(`${formatSegments(definition.path)}\t${where}\t${kind}\t${state}\t${text}\n`);
  }
  return exitCode.done;
}

function describe(definition: Definition): object {
  const { file, line, column, kind, text, editable, conditions, wrapper } = definition;
  return {
    path: formatSegments(definition.path),
    segments: definition.path.map((segment) => segment.name ?? null),
    file,
    line,
    column,
    kind,
    editable: editable.ok,
    ...(editable.ok ? {} : { reason: editable.kind, sentence: editable.sentence }),
    text,
    conditions: conditions.map((condition) => condition.text),
    wrapper: wrapper?.text ?? null,
  };
}

export function getCommand({ definitions, readings }: Definitions, option: string, flags: Flags): number {
  const parsed = parseOptionPath(option);
  if (!parsed.ok) {
    process.stderr.write(`snowglobe: ${parsed.message}\n`);
    return exitCode.usage;
  }
  const { path } = parsed;
  const exact = definitions.filter((definition) => isPath(definition.path, path));
  const parts = definitions.filter((definition) => isBelow(definition.path, path));
  if (exact.length + parts.length === 0) {
    process.stderr.write(`snowglobe: '${formatPath(path)}' is not set here.\n`);
    return exitCode.notThere;
  }
  if (flags.json) {
    process.stdout.write(`${JSON.stringify([...exact, ...parts].map(describe), undefined, 2)}\n`);
    return exitCode.done;
  }
  const texts = exact.length > 0 ? exact.map(valueText) : [wholeText(readings, parts, path)];
  process.stdout.write(`${texts.join('\n')}\n`);
  return exitCode.done;
}

/** The value without the wrapper around it (`mkDefault`): what `set` would replace. */
function valueText({ text, wrapper, node }: Definition): string {
  const { value, binding } = node;
  if (wrapper === undefined || value === undefined || binding.kind === 'inherit') return text;
  return wrapper.start < binding.value.start
    ? text
    : text.slice(value.start - wrapper.start, value.end - wrapper.start);
}

/** A set as it is written; where it is defined in parts, put together from them. */
function wholeText(
  readings: readonly ModuleReading[],
  parts: readonly Definition[],
  path: readonly string[],
): string {
  for (const { source, sites } of readings) {
    const inFile = parts.every((part) => part.file === source.path);
    const set = inFile ? sites.find((site) => parts.every((part) => isSetOf(site, part, path))) : undefined;
    if (set !== undefined) return textOf(source, set.set);
  }
  const lines = parts.map((part) => `${formatSegments(part.path.slice(path.length))} = ${part.text};`);
  return `{ ${lines.join(' ')} }`;
}

function isSetOf(site: Site, part: Definition, path: readonly string[]): boolean {
  const prefix = part.path.length - part.node.localPath.length;
  const isInside = site.set.start <= part.range.start && part.range.end <= site.set.end;
  return isInside && isPath(site.path, path.slice(prefix));
}
