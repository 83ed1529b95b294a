/** An entry that is still to be added gets another name: it, and what is changed inside it, are asked for anew. */
import type { Change, ChangeRequest } from '#shared/api/changes.ts';
import { fail, ok, type Result } from '#shared/api/result.ts';
import type { ConfigurationSnapshot } from '../config/configuration-store.ts';
import { say } from '../texts/say.ts';
import { entryPath, movedTo, sameSubject } from './change-subject.ts';
import { additionOf, type PendingChanges } from './pending-changes.ts';
import type { Translate, TranslationProblem } from './translate.ts';

/** By id, what takes the place of which change; undefined for an entry that is in the files. */
export function renamedAddition(
  pending: PendingChanges,
  request: Extract<ChangeRequest, { kind: 'rename-entry' }>,
  snapshot: ConfigurationSnapshot,
  translate: Translate,
): Result<ReadonlyMap<string, Change>, TranslationProblem> | undefined {
  const found = additionOf(pending, request);
  if (found === undefined) return undefined;
  const { option, to } = request;
  const { request: addition } = found.addition;
  const added: ChangeRequest =
    addition.kind === 'add-user' ? { ...addition, user: to } : { kind: 'add-entry', option, name: to };
  const isTaken = pending.present.some(
    (other) => other !== found.addition && sameSubject(other.request, added),
  );
  const requests: readonly (readonly [Change, ChangeRequest])[] = [
    [found.addition, added],
    ...found.inside.map((change) => [change, movedTo(change.request, entryPath(request), to)] as const),
  ];
  const replacements = new Map<string, Change>();
  for (const [change, moved] of requests) {
    const translation = translate(moved, snapshot);
    if (!translation.ok) return translation;
    const { words, intents } = translation.value;
    if (isTaken || intents.length === 0) {
      return fail({ kind: 'not-possible', sentence: say`There is an entry called ${to} already.` });
    }
    replacements.set(change.id, { id: change.id, request: moved, words, intents: [...intents] });
  }
  return ok(replacements);
}
