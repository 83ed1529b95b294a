/**
 * Apps that are not free software are allowed one by one. In NixOS 24.11 that is a predicate over the
 * package's name (Nixpkgs manual, "Installing unfree packages"):
 *
 *     nixpkgs.config.allowUnfreePredicate = pkg: builtins.elem (lib.getName pkg) [ "spotify" ];
 *
 * Changes speak of it as a list of names (`add "spotify"`), so that each stands alone, can be undone alone and
 * several can be pending; `expressConsents` turns them into the predicate when a plan is made.
 */
import type { Intent, OptionPath } from '#shared/api/intent.ts';
import type { Configuration } from '#shared/nix/module/configuration.ts';
import { quoteString } from '#shared/nix/module/option-path.ts';
import { stringValue } from '#shared/nix/syntax/string-value.ts';
import type { Expression } from '#shared/nix/syntax/tree.ts';
import type { CuratedApp } from '../curated/curated.ts';
import { definitionsOf } from '../effective-definition.ts';

const consentPath: OptionPath = ['nixpkgs', 'config', 'allowUnfreePredicate'];
const wholesalePath: OptionPath = ['nixpkgs', 'config', 'allowUnfree'];

export type UnfreeConsent =
  | { readonly kind: 'everything' }
  | { readonly kind: 'names'; readonly names: readonly string[] }
  /** Decided by an expression of somebody's own, which is theirs to change. */
  | { readonly kind: 'own-rule'; readonly file: string; readonly line: number };

export function unfreeConsent(configuration: Configuration): UnfreeConsent {
  const wholesale = definitionsOf(configuration, wholesalePath).certain[0]?.node.value;
  if (wholesale !== undefined && isTrue(wholesale)) return { kind: 'everything' };
  const { certain, conditional } = definitionsOf(configuration, consentPath);
  const rule = certain[0] ?? conditional[0];
  if (rule === undefined) return { kind: 'names', names: [] };
  const predicate = rule.node.value;
  const isPlain = predicate !== undefined && rule.conditions.length === 0;
  if (isPlain && predicate.kind === 'lambda' && isTrue(predicate.body)) return { kind: 'everything' };
  const names = isPlain ? namesOfPredicate(predicate) : undefined;
  return names === undefined
    ? { kind: 'own-rule', file: rule.file, line: rule.line }
    : { kind: 'names', names };
}

/** What has to be allowed for the app, as Nixpkgs' `lib.getName` calls it. */
export function unfreeNamesOf(app: CuratedApp): readonly string[] {
  if (app.free) return [];
  return app.unfreeNames ?? [app.attribute.split('.').at(-1) ?? app.attribute];
}

export function isAllowed(app: CuratedApp, consent: UnfreeConsent): boolean {
  if (consent.kind === 'own-rule') return false;
  return consent.kind === 'everything' || missingNames(app, consent.names).length === 0;
}

/** Empty where nothing is needed, or an own rule decides. */
export function allowIntents(app: CuratedApp, consent: UnfreeConsent): readonly Intent[] {
  if (consent.kind !== 'names') return [];
  return missingNames(app, consent.names).map((value) => ({
    kind: 'add',
    path: consentPath,
    element: { type: 'string', value },
  }));
}

export function withdrawIntents(app: CuratedApp, consent: UnfreeConsent): readonly Intent[] {
  if (consent.kind !== 'names') return [];
  return unfreeNamesOf(app)
    .filter((name) => consent.names.includes(name))
    .map((value) => ({ kind: 'remove', path: consentPath, element: { type: 'string', value } }));
}

/** `owners[i]` says whom intent `i` belongs to; both lists come back with the consents as one `set` or `unset`. */
export function expressConsents<Owner>(
  configuration: Configuration,
  intents: readonly Intent[],
  owners: readonly Owner[],
): { readonly intents: readonly Intent[]; readonly owners: readonly Owner[] } {
  const first = intents.findIndex(isConsent);
  const consent = first === -1 ? undefined : unfreeConsent(configuration);
  if (consent?.kind !== 'names') return { intents, owners };

  const names = new Set(consent.names);
  for (const intent of intents.filter(isConsent)) {
    if (intent.kind === 'add') names.add(intent.element.value);
    else names.delete(intent.element.value);
  }
  const together = predicateIntent([...names].toSorted());
  const kept = intents.map((_, index) => index === first || !isConsent(intents[index] as Intent));
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

function predicateIntent(names: readonly string[]): Intent {
  if (names.length === 0) return { kind: 'unset', path: consentPath };
  const text = `pkg: builtins.elem (lib.getName pkg) [ ${names.map(quoteString).join(' ')} ]`;
  return { kind: 'set', path: consentPath, value: { type: 'nix', text }, replaceComputed: true };
}

function missingNames(app: CuratedApp, allowed: readonly string[]): readonly string[] {
  return unfreeNamesOf(app).filter((name) => !allowed.includes(name));
}

/** The names in `pkg: builtins.elem (lib.getName pkg) [ "a" "b" ]`; undefined for any other predicate. */
function namesOfPredicate(predicate: Expression): readonly string[] | undefined {
  const lambda = inner(predicate);
  if (lambda.kind !== 'lambda' || lambda.argument === undefined || lambda.formals !== undefined)
    return undefined;
  const call = inner(lambda.body);
  const elem = call.kind === 'apply' ? inner(call.function) : undefined;
  if (call.kind !== 'apply' || elem?.kind !== 'apply' || !isFunction(elem.function, 'elem')) return undefined;
  const name = inner(elem.argument);
  if (name.kind !== 'apply' || !isFunction(name.function, 'getName')) return undefined;
  const subject = inner(name.argument);
  if (subject.kind !== 'identifier' || subject.name !== lambda.argument.name) return undefined;
  const list = inner(call.argument);
  if (list.kind !== 'list') return undefined;
  const names = list.elements.map((element) => stringValue(inner(element)));
  const known = names.filter((value) => value !== undefined);
  return known.length === names.length ? known : undefined;
}

/** `elem`, `builtins.elem`, `lib.elem`, `lib.lists.elem`, `pkgs.lib.elem` … */
function isFunction(expression: Expression, name: string): boolean {
  const target = inner(expression);
  if (target.kind === 'identifier') return target.name === name;
  return target.kind === 'select' && target.path.names.at(-1)?.name === name;
}

function isTrue(expression: Expression): boolean {
  const value = inner(expression);
  return value.kind === 'identifier' && value.name === 'true';
}

function inner(expression: Expression): Expression {
  return expression.kind === 'parenthesised' ? inner(expression.expression) : expression;
}
