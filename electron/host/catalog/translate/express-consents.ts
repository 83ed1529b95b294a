/** Turns what is allowed by name into the predicate of NixOS 24.11, where all consents of a plan meet. */
import type { Intent } from '#shared/api/intent.ts';
import { editFile } from '#shared/nix/edit/edit-file.ts';
import type { Configuration } from '#shared/nix/module/configuration.ts';
import { quoteString } from '#shared/nix/module/option-path.ts';
import { consentPath, unfreeConsent, type WrittenPredicate } from './unfree-consent.ts';

/** `owners[i]` says whom intent `i` belongs to; both lists come back with the consents as one `set` or `unset`. */
export function expressConsents<Owner>(
  configuration: Configuration,
  intents: readonly Intent[],
  owners: readonly Owner[],
): { readonly intents: readonly Intent[]; readonly owners: readonly Owner[] } {
  const first = intents.findIndex(isConsent);
  const consent = first === -1 ? undefined : unfreeConsent(configuration);
  if (consent?.kind !== 'names') return { intents, owners };

  const asked = intents.filter(isConsent);
  const together = predicateIntent(consent.names, consent.written, asked);
  const kept = intents.map((intent, index) => index === first || !isConsent(intent));
  return {
    intents: intents.flatMap((intent, index) => (index === first ? [together] : kept[index] ? [intent] : [])),
    owners: owners.filter((_, index) => kept[index]),
  };
}

type ConsentIntent = Extract<Intent, { kind: 'add' | 'remove' }> & {
  readonly element: { readonly type: 'string'; readonly value: string };
};

function isConsent(intent: Intent): intent is ConsentIntent {
  return (
    (intent.kind === 'add' || intent.kind === 'remove') &&
    intent.element.type === 'string' &&
    intent.path.join('.') === consentPath.join('.')
  );
}

function predicateIntent(
  allowed: readonly string[],
  written: WrittenPredicate | undefined,
  asked: readonly ConsentIntent[],
): Intent {
  const names = new Set(allowed);
  for (const { kind, element } of asked) {
    if (kind === 'add') names.add(element.value);
    else names.delete(element.value);
  }
  if (names.size === 0) return { kind: 'unset', path: consentPath };
  const text = (written && editedPredicate(written, asked)) ?? newPredicate([...names].toSorted());
  return { kind: 'set', path: consentPath, value: { type: 'nix', text }, replaceComputed: true };
}

function newPredicate(names: readonly string[]): string {
  return `pkg: builtins.elem (lib.getName pkg) [ ${names.map(quoteString).join(' ')} ]`;
}

/** The list is edited like any other, so that its comments, order and lines stay. */
function editedPredicate(written: WrittenPredicate, asked: readonly ConsentIntent[]): string | undefined {
  const [opening, closing] = ['{ names = ', '; }'];
  const outcome = editFile(
    `${opening}${written.list}${closing}`,
    asked.map(({ kind, element }) => ({ kind, path: ['names'], element })),
  );
  if (!outcome.ok) return undefined;
  const list = outcome.after.slice(opening.length, -closing.length);
  return `${written.before}${list}${written.after}`;
}
