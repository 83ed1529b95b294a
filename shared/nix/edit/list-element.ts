/** The element an `add` or `remove` speaks of, and how a list writes it. */

import { describeElement, type Element, packageKey } from '../module/element.ts';
import { formatPath } from '../module/option-path.ts';
import type { Scope } from '../module/scope.ts';
import { sourceFile } from '../module/source-file.ts';
import { parse } from '../syntax/parse.ts';
import type { Expression } from '../syntax/tree.ts';
import type { NixValue } from './intent.ts';
import { asArgument, type WriteStyle, writeValue } from './literals.ts';

/** What the intent means: a package, whichever way a list writes it, or a value written as it is. */
export type WantedElement =
  | { readonly kind: 'package'; readonly attribute: readonly string[] }
  | { readonly kind: 'value'; readonly value: NixValue };

/** Heads that a name in a package list has for other things than packages. */
const otherHeads: ReadonlySet<string> = new Set([
  'config',
  'lib',
  'builtins',
  'inputs',
  'self',
  'super',
  'true',
  'false',
  'null',
]);

/** In a list of packages a bare attribute path `a.b` means `pkgs.a.b`; `pkgs.a.b` is a package everywhere. */
export function wantedElement(element: NixValue, isPackageList: boolean): WantedElement {
  if (element.type === 'package') return { kind: 'package', attribute: element.attribute };
  if (element.type !== 'nix') return { kind: 'value', value: element };
  const tree = parse(element.text);
  const names = tree.errors.length === 0 ? attributeNames(tree.root) : undefined;
  if (names === undefined) return { kind: 'value', value: element };
  const [head = '', ...rest] = names;
  if (head === 'pkgs' && rest.length > 0) return { kind: 'package', attribute: rest };
  if (!isPackageList || otherHeads.has(head)) return { kind: 'value', value: element };
  return { kind: 'package', attribute: names };
}

function attributeNames(expression: Expression): readonly string[] | undefined {
  if (expression.kind === 'parenthesised') return attributeNames(expression.expression);
  if (expression.kind === 'identifier') return [expression.name];
  if (expression.kind !== 'select' || expression.default !== undefined) return undefined;
  const head = attributeNames(expression.expression);
  const names = expression.path.names.map((name) => name.name);
  return head !== undefined && names.every((name) => name !== undefined) ? [...head, ...names] : undefined;
}

export type WrittenElement =
  | { readonly ok: true; readonly text: string; readonly needs: readonly string[] }
  | { readonly ok: false; readonly sentence: string };

/** As the list would write it: `firefox` under `with pkgs;`, else `pkgs.firefox`. */
export function writeElement(wanted: WantedElement, scope: Scope, style: WriteStyle): WrittenElement {
  if (wanted.kind === 'value') {
    const written = writeValue(wanted.value, style);
    return written.ok ? { ...written, text: asArgument(written.text, style) } : written;
  }
  const { attribute } = wanted;
  if (attribute.length === 0) return { ok: false, sentence: 'The package has no name.' };
  const key = packageKey(attribute);
  for (let from = 0; from < attribute.length; from++) {
    const text = formatPath(attribute.slice(from));
    // `"7zip"` alone is a string; only `pkgs."7zip"` selects.
    if (text.startsWith('"')) continue;
    const { keys } = describeText(text, scope);
    if (keys.length === 1 && keys[0] === key) return { ok: true, text, needs: [] };
  }
  return { ok: true, text: `pkgs.${formatPath(attribute)}`, needs: ['pkgs'] };
}

/** What a text means in a list's scope. */
export function describeText(text: string, scope: Scope): Element {
  const source = sourceFile('', text);
  return describeElement(source, source.tree.root, scope);
}

/** Whether an element of a list is the one the intent speaks of. */
export function isWanted(element: Element, wanted: WantedElement, written: Element): boolean {
  if (wanted.kind === 'package')
    return !element.customised && element.keys.includes(packageKey(wanted.attribute));
  return element.keys.some((key) => written.keys.includes(key));
}

/** Whether an element is the wanted package with changes of its own. */
export function isCustomised(element: Element, wanted: WantedElement): boolean {
  if (!element.customised || wanted.kind !== 'package' || element.package === undefined) return false;
  return packageKey(element.package) === packageKey(wanted.attribute);
}
