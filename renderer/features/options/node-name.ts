import type { Translate } from '../../i18n/text.tsx';

/** The name as it is; the places for any name are said in words. */
export function nodeName(t: Translate, name: string): string {
  if (name === '*') return t('options.anyItem');
  return isPlaceholder(name) ? t('options.anyEntry') : name;
}

/** `<name>` stands for any entry of a set, `*` for any item of a list. */
export function isPlaceholder(name: string): boolean {
  return name === '*' || /^<.+>$/.test(name);
}
