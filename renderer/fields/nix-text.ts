/** Plain values as Nix writes them, for showing and as the start of a text to edit. */
import type { NixValue } from '#shared/api/intent.ts';
import { assertNever } from '#shared/api/result.ts';

export function nixText(value: NixValue): string {
  switch (value.type) {
    case 'null':
      return 'null';
    case 'bool':
      return String(value.value);
    case 'int':
      return value.value;
    case 'float':
      return Number.isInteger(value.value) ? `${value.value}.0` : String(value.value);
    case 'string':
      return quoted(value.value);
    case 'path':
    case 'nix':
      return value.text;
    case 'list':
      return value.items.length === 0 ? '[ ]' : `[ ${value.items.map(nixText).join(' ')} ]`;
    case 'set':
      return value.entries.length === 0
        ? '{ }'
        : `{ ${value.entries.map(([name, entry]) => `${attributeName(name)} = ${nixText(entry)};`).join(' ')} }`;
    case 'package':
      return `pkgs.${value.attribute.map(attributeName).join('.')}`;
    default:
      return assertNever(value);
  }
}

function quoted(text: string): string {
  const escaped = text
    .replace(/["\\]|\$(?=\{)/g, '\\$&')
    .replaceAll('\n', '\\n')
    .replaceAll('\t', '\\t');
  return `"${escaped}"`;
}

function attributeName(name: string): string {
  return /^[A-Za-z_][\w'-]*$/.test(name) ? name : quoted(name);
}

export function sameValue(one: NixValue | null, other: NixValue | null): boolean {
  if (one === null || other === null) return one === other;
  return nixText(one) === nixText(other);
}
