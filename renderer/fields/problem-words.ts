/** What a field says about a value that does not fit; whether it fits is decided where the host decides it too. */
import type { NixValue } from '#shared/api/intent.ts';
import { checkValue } from '#shared/options/check-value.ts';
import type { OptionType } from '#shared/options/option-type.ts';
import type { Translate } from '../i18n/text.tsx';

/** A whole sentence in the words of the type; null where the value fits. */
export function problemOf(t: Translate, type: OptionType, value: NixValue): string | null {
  return checkValue(type, value) === undefined ? null : problemWords(t, type, value);
}

/** What the type asks for. The value only says which of the type's demands is not met. */
export function problemWords(t: Translate, type: OptionType, value: NixValue | null): string {
  switch (type.kind) {
    case 'bool':
      return t('field.fits.bool');
    case 'int':
      return rangeWords(t, type, 'int');
    case 'float':
      return rangeWords(t, type, 'float');
    case 'string': {
      const text = value?.type === 'string' ? value.value : null;
      if (text === null) return t('field.fits.text');
      if (text.trim() === '' && type.nonEmpty) return t('field.fits.nonEmpty');
      if (type.pattern !== undefined) return t('field.fits.pattern', { pattern: type.pattern });
      return t(text.includes('\n') ? 'field.fits.oneLine' : 'field.fits.text');
    }
    case 'enum':
      return t('field.fits.choice');
    case 'path':
      return t(type.absolute ? 'field.fits.absolutePath' : 'field.fits.path');
    case 'package':
      return t('field.fits.package');
    case 'nullOr':
      return problemWords(t, type.of, value);
    default:
      return t('field.fits.other');
  }
}

function rangeWords(
  t: Translate,
  range: { min?: number | undefined; max?: number | undefined },
  kind: 'int' | 'float',
) {
  const min = sayable(range.min);
  const max = sayable(range.max);
  if (min !== null && max !== null) {
    return t(kind === 'int' ? 'field.fits.intBetween' : 'field.fits.between', { min, max });
  }
  if (min !== null) return t(kind === 'int' ? 'field.fits.intFrom' : 'field.fits.from', { min });
  if (max !== null) return t(kind === 'int' ? 'field.fits.intUpTo' : 'field.fits.upTo', { max });
  return t(kind === 'int' ? 'field.fits.int' : 'field.fits.number');
}

/** As digits without separators, as it is to be typed. The ends of 64 bits are no range that anybody means. */
function sayable(bound: number | undefined): string | null {
  return bound === undefined || Math.abs(bound) > Number.MAX_SAFE_INTEGER ? null : String(bound);
}
