import type { SettingOnPage } from './curated.ts';

/** The name under which the options of NixOS have it: with `<name>` where the setting gives an entry's own. */
export function declaredName({ option, declared }: Pick<SettingOnPage, 'option' | 'declared'>): string {
  return declared ?? option;
}
