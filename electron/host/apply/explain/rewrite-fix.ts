/** A name written otherwise within the definition that it stands in; all else of the definition stays as it is. */
import type { Place } from '#shared/api/machine.ts';
import type { Definition } from '#shared/nix/module/definition.ts';
import { say } from '../../texts/say.ts';
import type { OwnFiles } from './evidence.ts';
import type { Fix } from './explanation.ts';
import { escapeForRegExp } from './line-of-option.ts';
import { definitionsAt } from './where.ts';

/** `place`: where Nix says that the wrong name is, or what it is part of. Null where it is in no plain setting. */
export function rewriteFix(name: string, other: string, place: Place | null, files: OwnFiles): Fix | null {
  if (place === null) return null;
  const text = files.textOf(place.file);
  const definition = definitionsAt(place, files).find(isPlain);
  if (text === null || definition === undefined) return null;
  const start = text.indexOf(definition.text, definition.range.start);
  const from = offsetOf(place, text);
  const wrong = new RegExp(`(?<![\\w'-])${escapeForRegExp(name)}(?![\\w'-])`).exec(text.slice(from));
  const at = wrong === null ? -1 : from + wrong.index - start;
  if (start === -1 || at < 0 || at + name.length > definition.text.length) return null;
  const value = definition.text.slice(0, at) + other + definition.text.slice(at + name.length);
  const path = definition.path.flatMap((segment) => segment.name ?? []);
  return {
    label: say`Write ${other} instead of ${name}`,
    intents: [{ kind: 'set', path, value: { type: 'nix', text: value }, replaceComputed: true }],
  };
}

function isPlain({ path, conditions }: Definition): boolean {
  return path.length > 0 && path.every(({ name }) => name !== undefined) && conditions.length === 0;
}

function offsetOf({ line, column }: Place, text: string): number {
  const lines = text.split('\n').slice(0, line - 1);
  return lines.reduce((sum, one) => sum + one.length + 1, 0) + column - 1;
}
