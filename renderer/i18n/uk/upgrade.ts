/** Going to a newer release of NixOS. {release} is its number, such as 24.11. */
import type { upgradeTexts as english } from '../en/upgrade.ts';
import type { Translation } from '../load-texts.ts';

export const upgradeTexts: Translation<typeof english> = {};
