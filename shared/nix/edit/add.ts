/** `add`: puts an element into a list, where the list's own order and style want it. */

import { type Element, type ElementOrder, elementsOf } from '../module/element.ts';
import { formatPath } from '../module/option-path.ts';
import { isStaticallyBound } from '../module/scope.ts';
import type { AttributeSet, InheritBinding, List } from '../syntax/tree.ts';
import { headerEdits } from './header.ts';
import type { Intent, NixValue } from './intent.ts';
import { fileIndentUnit, indentationAt, indentUnit, lineEndOf } from './layout.ts';
import {
  describeText,
  isCustomised,
  isWanted,
  type WantedElement,
  wantedElement,
  writeElement,
} from './list-element.ts';
import { affectedBy, type DefinedPart, optionLists, refuseLists } from './list-parts.ts';
import { plainStyle } from './literals.ts';
import { after, before, insideEmpty, type Placing } from './placing.ts';
import { containerOfList } from './remove-item.ts';
import { insertOption } from './set.ts';
import { changed, type EditTarget, type FileChange, refuse, type StepOutcome, unchanged } from './step.ts';
import type { TextEdit } from './text-edit.ts';

type AddIntent = Extract<Intent, { kind: 'add' }>;

/** Lists shorter than this are in order by chance. */
const SORTED_FROM = 3;

export function addToList(target: EditTarget, { path, element }: AddIntent): StepOutcome {
  const wanted = wantedElement(element, target.isPackageList(path));
  const trial = writeElement(wanted, undefined, plainStyle);
  if (!trial.ok) return refuse('invalid-value', trial.sentence);
  const lists = optionLists(target, path);
  const free = lists.parts.filter((part) => !part.isConditional);
  if (free.some((part) => hasElement(part, wanted, trial.text))) return unchanged;
  const part = free.find((one) => one.through.length === 0) ?? free[0];
  if (part !== undefined) return addToPart(target, part, wanted, path);
  return refuseLists(target, path, lists) ?? makeList(target, path, wanted, element);
}

function hasElement(part: DefinedPart, wanted: WantedElement, text: string): boolean {
  const written = describeText(text, part.scope);
  return elementsOf(part).some((one) => isWanted(one, wanted, written) || isCustomised(one, wanted));
}

/** `environment.systemPackages = with pkgs; [ firefox ];` where nothing lists any. */
function makeList(
  target: EditTarget,
  path: readonly string[],
  wanted: WantedElement,
  element: NixValue,
): StepOutcome {
  if (wanted.kind === 'value') return insertOption(target, path, { type: 'list', items: [element] });
  const { attribute } = wanted;
  const [head = ''] = attribute;
  const written = formatPath(attribute);
  // A name that the file itself binds would not be found in `pkgs`.
  const isBound = target.reading.sites.some((site) => isStaticallyBound(head, site.scope));
  const text = isBound || written.startsWith('"') ? `[ pkgs.${written} ]` : `with pkgs; [ ${written} ]`;
  return insertOption(target, path, { type: 'nix', text });
}

function addToPart(
  target: EditTarget,
  part: DefinedPart,
  wanted: WantedElement,
  path: readonly string[],
): StepOutcome {
  const { source, node } = part;
  const { overriddenBy } = part.definition.node as { overriddenBy?: { start: number; end: number } };
  if (overriddenBy !== undefined) {
    const sentence = `What is merged over this list may replace it: ${source.text.slice(overriddenBy.start, overriddenBy.end)}.`;
    return refuse('overridden', sentence, source, overriddenBy, 'override-file');
  }
  const affects = affectedBy(target, [part], path);
  if (node.kind === 'set') {
    const edit = addToAttributeValues(part, node, wanted);
    if (edit !== undefined) return changed(source, [edit], [], affects);
    const sentence = `The new element cannot be written as a name in this set.`;
    return refuse('computed', sentence, source, node, 'override-file');
  }
  const unit = node.elements.length > 0 ? indentUnit(source, node) : fileIndentUnit(source.text);
  const style = {
    indent: indentationAt(source.text, node.start) + unit,
    unit,
    lineEnd: lineEndOf(source.text),
  };
  const written = writeElement(wanted, part.scope, style);
  if (!written.ok) return refuse('invalid-value', written.sentence);
  const placing = placeInList(part, node, describeText(written.text, part.scope), unit);
  const isHere = source === target.reading.source;
  const header = isHere ? headerEdits(target.reading, part.scope, written.needs) : [];
  const missing = written.needs.find((name) => !isStaticallyBound(name, part.scope));
  if (!isHere && missing !== undefined) {
    return refuse(
      'computed',
      `'${missing}' is not known in the file of this list.`,
      source,
      node,
      'override-file',
    );
  }
  const change: FileChange = { source, edits: [placing.edit(written.text), ...header], ownedComments: [] };
  return { ok: true, changes: [change], affects };
}

function placeInList(part: DefinedPart, list: List, added: Element, unit: string): Placing {
  const { source } = part;
  const container = containerOfList(list);
  const last = list.elements.at(-1);
  if (last === undefined) return insideEmpty(source, container, unit);
  const elements = elementsOf(part);
  const next = isInOrder(elements) ? elements.findIndex((element) => comesBefore(added, element)) : -1;
  if (next === 0) return before(source, list.elements[0]!);
  return after(source, container, next === -1 ? last : list.elements[next - 1]!, unit, false);
}

function comesBefore(a: Element, b: Element): boolean {
  return a.order !== undefined && b.order !== undefined && compareOrder(a.order, b.order) < 0;
}

function isInOrder(elements: readonly Element[]): boolean {
  if (elements.length < SORTED_FROM) return false;
  return elements.every((element, i) => {
    const previous = elements[i - 1];
    if (element.order === undefined) return false;
    return previous?.order === undefined || compareOrder(previous.order, element.order) <= 0;
  });
}

/** Numbers by value, packages by attribute path, upper and lower case alike unless nothing else differs. */
export function compareOrder(a: ElementOrder, b: ElementOrder): number {
  if (a.kind === 'number' && b.kind === 'number') return a.value - b.value;
  if (a.kind === 'number' || b.kind === 'number') return Number.NaN;
  if (a.kind !== b.kind) return Number.NaN;
  return comparePaths(a.value.map(lower), b.value.map(lower)) || comparePaths(a.value, b.value);
}

const lower = (name: string): string => name.toLowerCase();

function comparePaths(a: readonly string[], b: readonly string[]): number {
  for (let i = 0; i < a.length && i < b.length; i++) {
    if (a[i] !== b[i]) return a[i]! < b[i]! ? -1 : 1;
  }
  return a.length - b.length;
}

/** Another name in `inherit (pkgs) a b;`, or an `inherit` of its own for another package set. */
function addToAttributeValues(
  part: DefinedPart,
  set: AttributeSet,
  wanted: WantedElement,
): TextEdit | undefined {
  if (wanted.kind !== 'package') return undefined;
  const { attribute } = wanted;
  const name = formatPath(attribute.slice(-1));
  const elements = elementsOf(part);
  const isTaken = elements.some((element) => element.package?.at(-1) === attribute.at(-1));
  if (isTaken) return undefined;
  const inherits = set.bindings.filter((binding): binding is InheritBinding => binding.kind === 'inherit');
  const same = inherits.find(
    (binding) => binding.names.length > 0 && prefixIs(part, binding, attribute.slice(0, -1)),
  );
  if (same === undefined) {
    const last = set.bindings.at(-1);
    const unit = indentUnit(part.source, set);
    const container = { items: set.bindings, open: set.openBrace + 1, close: set.closeBrace };
    const placing = last
      ? after(part.source, container, last, unit, false)
      : insideEmpty(part.source, container, unit);
    return placing.edit(`inherit (${['pkgs', ...attribute.slice(0, -1)].join('.')}) ${name};`);
  }
  const names = { items: same.names, open: (same.from?.end ?? same.start) + 1, close: same.end - 1 };
  const own = elementsOf(part).filter(
    (element) => element.range.start >= same.start && element.range.end <= same.end,
  );
  const order: ElementOrder = { kind: 'package', value: attribute };
  const next = isInOrder(own)
    ? own.findIndex((element) => element.order && compareOrder(order, element.order) < 0)
    : -1;
  const unit = indentUnit(part.source, set);
  if (next === 0) return before(part.source, same.names[0]!).edit(name);
  const anchor = next === -1 ? same.names.at(-1)! : same.names[next - 1]!;
  return after(part.source, names, anchor, unit, false).edit(name);
}

function prefixIs(part: DefinedPart, binding: InheritBinding, prefix: readonly string[]): boolean {
  const [first] = elementsOf(part).filter((element) => element.range.start === binding.names[0]?.start);
  return first?.package !== undefined && formatPath(first.package.slice(0, -1)) === formatPath(prefix);
}
