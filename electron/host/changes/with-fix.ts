/**
 * A fix among the pending changes. Where a pending change is what went wrong, the fix takes it back, or asks for what
 * was meant in its place; otherwise it comes after what is pending and works on what that makes of the files.
 */
import type { Change } from '#shared/api/changes.ts';
import type { Answer } from '#shared/api/contract.ts';
import type { Intent, OptionPath } from '#shared/api/intent.ts';
import { fail, ok } from '#shared/api/result.ts';
import { formatPath } from '#shared/nix/module/option-path.ts';
import type { ConfigurationSnapshot } from '../config/configuration-store.ts';
import { say } from '../texts/say.ts';
import { pathOf } from './change-subject.ts';
import type { ChangesParts } from './changes-handlers.ts';
import { withPresent } from './pending-changes.ts';
import { planChanges } from './plan-changes.ts';
import type { Translate } from './translate.ts';

export async function addFix(
  fix: Change,
  snapshot: ConfigurationSnapshot,
  { pending, translate }: Pick<ChangesParts, 'pending' | 'translate'>,
): Promise<Answer<'changes.add'>> {
  let isNeeded = true;
  const list = await pending.update((now) => {
    if (isAmong(now.present, fix)) return now;
    const next = withFix(inTermsOf(snapshot, now.present, translate), fix, snapshot, translate);
    isNeeded = next !== undefined;
    return next === undefined ? now : withPresent(now, asRecorded(next, now.present));
  });
  if (isNeeded) return ok(list);
  return fail({ kind: 'not-possible', sentence: say`Nothing needs this any more: it is so already.` });
}

/** Whether a fix is among the pending changes, or nothing needs it any more: it was applied, or never needed. */
export async function isFixMade(
  fix: Change,
  { configuration, pending, translate }: Pick<ChangesParts, 'configuration' | 'pending' | 'translate'>,
): Promise<boolean> {
  const { present } = await pending.get();
  if (isAmong(present, fix)) return true;
  const snapshot = await configuration.current();
  return withFix(inTermsOf(snapshot, present, translate), fix, snapshot, translate) === undefined;
}

function isAmong(present: readonly Change[], fix: Change): boolean {
  return present.some(({ request }) => JSON.stringify(request) === JSON.stringify(fix.request));
}

function inTermsOf(
  snapshot: ConfigurationSnapshot,
  present: readonly Change[],
  translate: Translate,
): readonly Change[] {
  return present.map((change) => {
    const translation = translate(change.request, snapshot);
    return translation.ok ? { ...change, intents: [...translation.value.intents] } : change;
  });
}

/** Those that are the same requests as before stay the very changes that they were. */
function asRecorded(next: readonly Change[], before: readonly Change[]): readonly Change[] {
  const recorded = new Map(before.map((change) => [change.request, change]));
  return next.map((change) => recorded.get(change.request) ?? change);
}

/** The changes that are pending with the fix; undefined where nothing needs it any more. */
export function withFix(
  present: readonly Change[],
  fix: Change,
  snapshot: ConfigurationSnapshot,
  translate: Translate,
): readonly Change[] | undefined {
  const textsOf = (changes: readonly Change[]): string => {
    const { files, refusals } = planChanges(snapshot.configuration, changes, new Set());
    return JSON.stringify([files.map(({ path, after }) => [path, after]), refusals.map(({ kind }) => kind)]);
  };
  const culprits = present.filter((change) => isUnderneath(change, fix));
  const others = present.filter((change) => !culprits.includes(change));
  const appended = [...present, fix];
  const wanted = textsOf(appended);
  if (culprits.length === 0) return wanted === textsOf(present) ? undefined : appended;
  if (textsOf(others) === wanted) return others;

  const [rename] = fix.intents;
  if (rename?.kind === 'rename' && fix.intents.length === 1) {
    const isOnlyPending = !planChanges(snapshot.configuration, [fix], new Set()).files.length;
    return (isOnlyPending ? moved(present, culprits, rename, snapshot, translate) : undefined) ?? appended;
  }
  // What the fix sets or takes out, it does for them: they would only be in its way.
  return [...others, fix];
}

/** Whether all that a change does is at, or below, what the fix is about. */
function isUnderneath(change: Change, fix: Change): boolean {
  return (
    change.intents.length > 0 && change.intents.every((one) => fix.intents.some((other) => isAt(one, other)))
  );
}

function isAt(one: Intent, fix: Intent): boolean {
  switch (fix.kind) {
    case 'set':
    case 'unset':
    case 'rename':
      return fix.path.every((name, index) => name === one.path[index]);
    case 'add':
    case 'remove':
      return (
        (one.kind === 'add' || one.kind === 'remove') &&
        JSON.stringify([one.path, one.element]) === JSON.stringify([fix.path, fix.element])
      );
    default:
      return false;
  }
}

/** The same settings under the name that was meant; undefined where one of them is no plain setting. */
function moved(
  present: readonly Change[],
  culprits: readonly Change[],
  { path, to }: { readonly path: OptionPath; readonly to: OptionPath },
  snapshot: ConfigurationSnapshot,
  translate: Translate,
): readonly Change[] | undefined {
  const replacements = new Map<string, Change>();
  for (const change of culprits) {
    const { request } = change;
    if (request.kind !== 'set-setting') return undefined;
    const option = formatPath([...to, ...pathOf(request.option).slice(path.length)]);
    const meant = { ...request, option };
    const translation = translate(meant, snapshot);
    if (!translation.ok || translation.value.intents.length === 0) return undefined;
    const { words, intents } = translation.value;
    replacements.set(change.id, { id: change.id, request: meant, words, intents: [...intents] });
  }
  return present.map((change) => replacements.get(change.id) ?? change);
}
