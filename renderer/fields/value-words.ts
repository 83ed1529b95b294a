/** A value in a few words: for the title line of an entry, and for defaults. */
import type { NixValue } from '#shared/api/intent.ts';
import { typeOfOption } from '#shared/options/type-of-option.ts';
import type { Translate } from '../i18n/text.tsx';

/** What does not fit its line any more is cut off where it is shown. */
export function valueWords(t: Translate, value: NixValue): string {
  return inWords(t, value).slice(0, mostLetters).replace(/\s+/g, ' ').trim();
}

const mostLetters = 240;

function inWords(t: Translate, value: NixValue): string {
  switch (value.type) {
    case 'null':
      return t('field.notSet');
    case 'bool':
      return t(value.value ? 'field.on' : 'field.off');
    case 'int':
    case 'string':
      return value.value === '' ? t('field.value.emptyText') : value.value;
    case 'float':
      return String(value.value);
    case 'path':
    case 'nix':
      return value.text;
    case 'package':
      return value.attribute.join('.');
    case 'list':
      return value.items.length === 0
        ? t('field.value.items', { count: 0 })
        : few(value.items)
            .map((item) => inWords(t, item))
            .join(', ');
    case 'set':
      return value.entries.length === 0
        ? t('field.value.items', { count: 0 })
        : few(value.entries)
            .map(([name, entry]) => `${name}: ${isSecret(name) ? '••••' : inWords(t, entry)}`)
            .join(', ');
  }
}

/** A password is not shown because it happens to be inside something. */
function isSecret(name: string): boolean {
  const type = typeOfOption([name], { kind: 'string' });
  return type.kind === 'string' && type.secret === true;
}

/** The words are shortened to a line: more than these would be cut off, and a set can have thousands. */
function few<Item>(items: readonly Item[]): readonly Item[] {
  return items.slice(0, 8);
}
