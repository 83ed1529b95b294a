/** What has to be said, and agreed to, before a setting becomes so. */
import type { NixValue } from '#shared/api/intent.ts';
import type { Setting } from '#shared/api/settings.ts';
import { fitsTest, textOf } from '#shared/options/value-test.ts';
import { sameValue } from '../../fields/nix-text.ts';

export interface Concerns {
  /** The setting's own sentence. */
  readonly warning: string | null;
  /** What is not free software, by the names people know it by. */
  readonly unfree: readonly string[];
}

/** Null where nothing speaks against it. `before`: as it stands now, pending changes counted. */
export function concernsAbout(setting: Setting, before: NixValue | null, after: NixValue): Concerns | null {
  const warning = isWarnedAbout(setting, before, after) ? setting.warning : null;
  const unfree = unfreeIn(setting, before, after);
  return warning === null && unfree.length === 0 ? null : { warning, unfree };
}

function isWarnedAbout({ warnsWhen }: Setting, before: NixValue | null, after: NixValue): boolean {
  if (warnsWhen === undefined) return turnsOn(before, after);
  if (!fitsTest(after, warnsWhen)) return false;
  // Each further entry of a list opens something of its own.
  if (after.type === 'list') return added(before, after).length > 0;
  return !fitsTest(before, warnsWhen);
}

function unfreeIn(setting: Setting, before: NixValue | null, after: NixValue): readonly string[] {
  if (setting.isUnfree === true && turnsOn(before, after)) return [setting.title];
  const chosen = (after.type === 'list' ? added(before, after) : [after]).map(textOf);
  return setting.choices
    .filter((choice) => choice.isUnfree && chosen.includes(choice.value))
    .map(({ label }) => label);
}

function turnsOn(before: NixValue | null, after: NixValue): boolean {
  return after.type === 'bool' && after.value && !(before?.type === 'bool' && before.value);
}

function added(before: NixValue | null, after: Extract<NixValue, { type: 'list' }>): readonly NixValue[] {
  const old = before?.type === 'list' ? before.items : [];
  return after.items.filter((item) => !old.some((other) => sameValue(item, other)));
}
