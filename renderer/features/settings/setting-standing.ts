/** How a setting stands: in the files, and with the pending changes on top. */
import type { Change, ChangeRequest } from '#shared/api/changes.ts';
import type { NixValue } from '#shared/api/intent.ts';
import type { Setting } from '#shared/api/settings.ts';
import { fitsTest } from '#shared/options/value-test.ts';
import { pendingFor } from '../../app/data/pending.ts';
import { pathNames } from '../../fields/option-path.ts';

export interface SettingStanding {
  readonly pending: Change | null;
  /** What the field shows: the pending value, else that of the files, else the default. */
  readonly value: NixValue | null;
  /** The Nix text instead, where plain data cannot say it. */
  readonly text: string | null;
  /** Decided elsewhere: shown, and not replaced by a touch. */
  readonly isReadOnly: boolean;
  readonly canReset: boolean;
}

export function settingStanding(
  setting: Setting,
  changes: readonly Change[],
  adding?: ChangeRequest | undefined,
): SettingStanding {
  const pending = pendingFor(changes, setting.option) ?? null;
  const isBeingSet = adding !== undefined && 'option' in adding && adding.option === setting.option;
  const request = isBeingSet ? adding : pending?.request;
  const { state } = setting;
  const decided = pending === null && !isBeingSet ? decidedBy(changes, setting.option) : null;
  if (decided !== null) return { pending, value: decided, text: null, isReadOnly: false, canReset: false };

  if (request?.kind === 'set-setting') {
    const { value } = request;
    const text = value.type === 'nix' ? value.text : null;
    return { pending, value: text === null ? value : null, text, isReadOnly: false, canReset: true };
  }
  if (request?.kind === 'reset-setting') {
    return { pending, value: setting.default, text: null, isReadOnly: false, canReset: false };
  }
  switch (state.kind) {
    case 'default':
      return { pending, value: setting.default, text: null, isReadOnly: false, canReset: false };
    case 'set':
      return {
        pending,
        value: state.value,
        text: state.value === null ? state.text : null,
        isReadOnly: false,
        canReset: true,
      };
    case 'computed':
    case 'conditional':
      return { pending, value: null, text: state.text, isReadOnly: true, canReset: false };
  }
}

/** What a pending change that is about several settings makes of this one; null where it leaves it alone. */
function decidedBy(changes: readonly Change[], option: string): NixValue | null {
  const path = pathNames(option).join('\n');
  const intents = changes.flatMap((change) =>
    change.request.kind === 'choose-desktop' ? change.intents : [],
  );
  const last = intents.findLast((intent) => intent.path.join('\n') === path);
  return last?.kind === 'set' ? last.value : null;
}

/** Whether a setting is to be shown: what it depends on is as it has to be, pending changes counted. */
export function isShown(setting: Setting, all: readonly Setting[], changes: readonly Change[]): boolean {
  const { requires } = setting;
  if (requires === null) return true;
  const required = all.find((other) => other.option === requires.option);
  if (required === undefined) return true;
  const { value, isReadOnly, text } = settingStanding(required, changes);
  // What only Nix can tell may well be so.
  const mayBe = isReadOnly || text !== null || fitsTest(value, requires.test);
  return mayBe && isShown(required, all, changes);
}
