/**
 * Apps that are not free software are allowed one by one. In NixOS 24.11 that is a predicate over the
 * package's name (Nixpkgs manual, "Installing unfree packages"):
 *
 *     nixpkgs.config.allowUnfreePredicate = pkg: builtins.elem (lib.getName pkg) [ "spotify" ];
 *
 * Changes speak of it as a list of names (`add "spotify"`), so that each stands alone, can be undone alone and
 * several can be pending; `express-consents.ts` turns them into the predicate when a plan is made.
 */
import type { Intent, OptionPath } from '#shared/api/intent.ts';
import type { Configuration } from '#shared/nix/module/configuration.ts';
import { stringValue } from '#shared/nix/syntax/string-value.ts';
import type { Expression, Lambda, List } from '#shared/nix/syntax/tree.ts';
import type { App } from '../apps/app.ts';
import { definitionsOf } from '../effective-definition.ts';

export const consentPath: OptionPath = ['nixpkgs', 'config', 'allowUnfreePredicate'];
const wholesalePath: OptionPath = ['nixpkgs', 'config', 'allowUnfree'];

export type UnfreeConsent =
  | { readonly kind: 'everything' }
  | {
      readonly kind: 'names';
      readonly names: readonly string[];
      readonly written: WrittenPredicate | undefined;
    }
  /** Decided by an expression of somebody's own, which is theirs to change. */
  | { readonly kind: 'own-rule'; readonly file: string; readonly line: number };

/** The predicate as it stands in a file, cut around its list. */
export interface WrittenPredicate {
  readonly before: string;
  readonly list: string;
  readonly after: string;
}

export function unfreeConsent(configuration: Configuration): UnfreeConsent {
  const wholesale = definitionsOf(configuration, wholesalePath).certain[0]?.node.value;
  if (wholesale !== undefined && isTrue(wholesale)) return { kind: 'everything' };
  const { certain, conditional } = definitionsOf(configuration, consentPath);
  const rule = certain[0] ?? conditional[0];
  if (rule === undefined) return { kind: 'names', names: [], written: undefined };
  const predicate = rule.conditions.length === 0 && rule.node.value ? inner(rule.node.value) : undefined;
  if (predicate?.kind === 'lambda' && isTrue(predicate.body)) return { kind: 'everything' };
  const list = predicate?.kind === 'lambda' ? listOfPredicate(predicate) : undefined;
  const names = list && plainStrings(list);
  const text = configuration.files.get(rule.file)?.text;
  if (predicate === undefined || list === undefined || names === undefined || text === undefined) {
    return { kind: 'own-rule', file: rule.file, line: rule.line };
  }
  const written = {
    before: text.slice(predicate.start, list.start),
    list: text.slice(list.start, list.end),
    after: text.slice(list.end, predicate.end),
  };
  return { kind: 'names', names, written };
}

type Allowed = Pick<App, 'free' | 'unfreeNames'>;

export function isAllowed(app: Allowed, consent: UnfreeConsent): boolean {
  if (consent.kind === 'own-rule') return false;
  return consent.kind === 'everything' || missingNames(app, consent.names).length === 0;
}

/** Empty where nothing is needed, or an own rule decides. */
export function allowIntents(app: Allowed, consent: UnfreeConsent): readonly Intent[] {
  if (consent.kind !== 'names') return [];
  return missingNames(app, consent.names).map((value) => ({
    kind: 'add',
    path: consentPath,
    element: { type: 'string', value },
  }));
}

export function withdrawIntents(app: Allowed, consent: UnfreeConsent): readonly Intent[] {
  if (consent.kind !== 'names') return [];
  return app.unfreeNames
    .filter((name) => consent.names.includes(name))
    .map((value) => ({ kind: 'remove', path: consentPath, element: { type: 'string', value } }));
}

function missingNames(app: Allowed, allowed: readonly string[]): readonly string[] {
  return app.unfreeNames.filter((name) => !allowed.includes(name));
}

/** The list in `pkg: builtins.elem (lib.getName pkg) [ "a" "b" ]`; undefined for any other predicate. */
function listOfPredicate(lambda: Lambda): List | undefined {
  if (lambda.argument === undefined || lambda.formals !== undefined) return undefined;
  const call = inner(lambda.body);
  const elem = call.kind === 'apply' ? inner(call.function) : undefined;
  if (call.kind !== 'apply' || elem?.kind !== 'apply' || !isFunction(elem.function, 'elem')) return undefined;
  const name = inner(elem.argument);
  if (name.kind !== 'apply' || !isFunction(name.function, 'getName')) return undefined;
  const subject = inner(name.argument);
  if (subject.kind !== 'identifier' || subject.name !== lambda.argument.name) return undefined;
  const list = inner(call.argument);
  return list.kind === 'list' ? list : undefined;
}

function plainStrings(list: List): readonly string[] | undefined {
  const values = list.elements.map((element) => stringValue(inner(element)));
  const known = values.filter((value) => value !== undefined);
  return known.length === values.length ? known : undefined;
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
