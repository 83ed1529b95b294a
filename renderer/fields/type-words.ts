/** A type in a word or two, for choosing between several. */
import type { OptionType } from '#shared/options/option-type.ts';
import type { MessageId, Translate } from '../i18n/text.tsx';

export function typeWords(t: Translate, type: OptionType): string {
  switch (type.kind) {
    case 'string':
      if (type.secret) return t('field.kind.secret');
      return t(type.multiline ? 'field.kind.lines' : 'field.kind.string');
    case 'enum':
      return enumWords(t, type);
    case 'listOf':
      return t('field.kind.listOf', { kind: typeWords(t, type.of) });
    case 'nullOr':
      return t('field.kind.optional', { kind: typeWords(t, type.of) });
    case 'data':
      return type.format ?? t('field.kind.any');
    case 'other':
      return t('field.kind.nix');
    default:
      return t(plainWords[type.kind]);
  }
}

const plainWords = {
  bool: 'field.kind.bool',
  int: 'field.kind.int',
  float: 'field.kind.float',
  path: 'field.kind.path',
  package: 'field.kind.package',
  attrsOf: 'field.kind.set',
  submodule: 'field.kind.group',
  oneOf: 'field.kind.any',
} as const satisfies Partial<Record<OptionType['kind'], MessageId>>;

/** A choice of one is called by what it is: `auto`. */
function enumWords(t: Translate, { values }: Extract<OptionType, { kind: 'enum' }>): string {
  const [only, ...others] = values;
  if (only === undefined || others.length > 0) return t('field.kind.enum');
  if (only === null) return t('field.kind.nothing');
  if (typeof only === 'boolean') return t(only ? 'field.on' : 'field.off');
  return String(only);
}
