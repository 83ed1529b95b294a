import type { OptionType } from './option-type.ts';

/** Whether values of this type are not to be shown: a secret text, or one that may be missing. */
export function isSecret(type: OptionType): boolean {
  if (type.kind === 'nullOr') return isSecret(type.of);
  return type.kind === 'string' && type.secret === true;
}

/** Stands in the place of a secret, however long that is. */
export const hiddenText = '••••••••';
