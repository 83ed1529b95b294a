/** A value in a few words, for sentences and lists. */

import type { NixValue } from '../nix/edit/intent.ts';

const MOST_CHARACTERS = 60;

export function showValue(value: NixValue): string {
  return shorten(inWords(value));
}

export function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= MOST_CHARACTERS ? line : `${line.slice(0, MOST_CHARACTERS - 1)}…`;
}

function inWords(value: NixValue): string {
  switch (value.type) {
    case 'null':
      return 'not set';
    case 'bool':
      return value.value ? 'on' : 'off';
    case 'int':
    case 'string':
      return value.value;
    case 'float':
      return String(value.value);
    case 'path':
    case 'nix':
      return value.text;
    case 'package':
      return value.attribute.join('.');
    case 'list':
      return value.items.length === 0 ? 'nothing' : value.items.map(inWords).join(', ');
    case 'set':
      return value.entries.map(([name, entry]) => `${name}: ${inWords(entry)}`).join(', ');
  }
}
