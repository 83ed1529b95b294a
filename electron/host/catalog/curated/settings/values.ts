/** What most settings are: a switch, which NixOS leaves off or on. */
import type { NixValue } from '#shared/api/intent.ts';
import type { OptionType } from '#shared/options/option-type.ts';

export const onOff: OptionType = { kind: 'bool' };
export const off: NixValue = { type: 'bool', value: false };
export const on: NixValue = { type: 'bool', value: true };
