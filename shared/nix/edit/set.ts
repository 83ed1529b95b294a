/** `set`: gives an option a value where it is defined, or beside its nearest relative. */

import { wrapperOf } from '../module/calls.ts';
import type { Definition, Site } from '../module/definition.ts';
import { withoutParentheses } from '../module/follow.ts';
import type { ModuleReading } from '../module/module-reading.ts';
import { formatPath, formatSegments, isAbove, isBelow, isPath, mayMeet } from '../module/option-path.ts';
import type { Scope } from '../module/scope.ts';
import { type SourceFile, sourceFile, textOf } from '../module/source-file.ts';
import type { AttributeBinding, Expression, InheritBinding, Range } from '../syntax/tree.ts';
import { headerEdits } from './header.ts';
import { replaceInherited } from './inherited.ts';
import { insertPosition } from './insert-position.ts';
import type { Intent, NixValue } from './intent.ts';
import { indentationAt, indentUnit, lineEndOf } from './layout.ts';
import { asArgument, plainStyle, type WriteStyle, writeValue } from './literals.ts';
import { indexAround } from './ranges.ts';
import { referencesTo } from './references.ts';
import { isSameExpression, writtenText } from './same-expression.ts';
import { changed, type EditTarget, refuse, type StepOutcome, unchanged } from './step.ts';
import type { TextEdit } from './text-edit.ts';
import { writeBinding } from './write-binding.ts';

type SetIntent = Extract<Intent, { kind: 'set' }>;

export function setOption(target: EditTarget, intent: SetIntent): StepOutcome {
  const { reading } = target;
  const { source } = reading;
  const { path, value } = intent;
  const trial = writeValue(value, plainStyle);
  if (!trial.ok) return refuse('invalid-value', trial.sentence);
  const exact = reading.definitions.filter((definition) => isPath(definition.path, path));
  const parts = reading.definitions.filter((definition) => isBelow(definition.path, path));
  const bindings = new Set([...exact, ...parts].map((one) => bindingAt(one, path)));
  if ([...bindings].some((one) => one !== undefined && isWrittenSo(source, one, trial.text)))
    return unchanged;
  if (parts.length > 0 || exact.length > 1) {
    const whole = exact.length === 0 ? wholeSet(parts, path) : undefined;
    if (whole !== undefined) return replaceSet(target, whole, path, value);
    return parts.length > 0 ? refuseParts(source, parts, path) : refuseSeveral(source, exact, path);
  }
  const [definition] = exact;
  if (definition !== undefined && holdsModules(reading, definition)) return refuseModules(source, definition);
  if (definition !== undefined) return replaceValue(target, definition, intent);
  const dynamic = reading.definitions.find((one) => mayMeet(one.path, path));
  if (dynamic !== undefined) {
    const sentence = `A definition with a name that Nix works out may be '${formatPath(path)}' already.`;
    return refuse('dynamic-name', sentence, source, dynamic.range, 'override-file');
  }
  const above = reading.definitions.find((one) => isAbove(one.path, path) && one.kind !== 'set');
  if (above !== undefined) return refuseAbove(source, above, path);
  return insertOption(target, path, value);
}

/** The binding whose whole value is what stands at `path`, the definition's own or one further out. */
function bindingAt({ node }: Definition, path: readonly string[]): AttributeBinding | undefined {
  let { site } = node;
  let at: AttributeBinding | undefined = node.binding.kind === 'binding' ? node.binding : undefined;
  while (at !== undefined && site.path.length + at.path.names.length > path.length) {
    at = holdingBinding(site);
    if (site.parent === undefined) return undefined;
    site = site.parent;
  }
  return at;
}

/** Whether a binding's value is this text already, with its conditions and wrappers or without a wrapper. */
function isWrittenSo(source: SourceFile, { value }: AttributeBinding, text: string): boolean {
  return isSameText(source, value, text) || isSameText(source, withoutWrapper(value, undefined), text);
}

/** Writes a definition that the file does not have yet. */
export function insertOption(target: EditTarget, path: readonly string[], value: NixValue): StepOutcome {
  const { reading } = target;
  const found = insertPosition(reading, path);
  if (!found.ok) return found;
  const { position } = found;
  const written = writeBinding(position, value);
  if (!written.ok) return refuse('invalid-value', written.sentence);
  const header = headerEdits(reading, position.site.scope, written.needs);
  const affects = referencesTo(reading, [position.site], path);
  return changed(reading.source, [position.edit(written.text), ...header], [], affects);
}

function refuseParts(source: SourceFile, parts: readonly Definition[], path: readonly string[]): StepOutcome {
  const lines = [...new Set(parts.map((part) => part.line))].slice(0, 3).join(', ');
  const sentence = `'${formatPath(path)}' is defined in parts (line ${lines}); set the parts instead.`;
  return refuse('defined-in-parts', sentence, source, parts[0]!.range);
}

/** `imports = [ { … } ]`: the list itself holds modules that set other options. */
export function holdsModules({ definitions }: ModuleReading, { node, path, range }: Definition): boolean {
  if (path.at(-1)?.name !== 'imports' || node.value?.kind === 'set') return false;
  return definitions.some((one) => one.range.start > range.start && one.range.end < range.end);
}

export function refuseModules(source: SourceFile, definition: Definition): ReturnType<typeof refuse> {
  const sentence =
    'This list holds modules that set other options; change it by hand, or element by element.';
  return refuse('defined-in-parts', sentence, source, definition.range);
}

function refuseSeveral(
  source: SourceFile,
  exact: readonly Definition[],
  path: readonly string[],
): StepOutcome {
  const conditional = exact.find((definition) => definition.conditions.length > 0);
  const name = formatPath(path);
  if (conditional !== undefined) {
    const sentence = `'${name}' has another value under a condition: ${conditional.conditions[0]!.text}.`;
    return refuse('conditional', sentence, source, conditional.range, 'override-file');
  }
  const lines = exact.map((definition) => definition.line).join(', ');
  const sentence = `'${name}' is defined more than once (line ${lines}).`;
  return refuse('defined-more-than-once', sentence, source, exact[0]!.range, 'override-file');
}

function refuseAbove(source: SourceFile, above: Definition, path: readonly string[]): StepOutcome {
  const name = formatPath(path);
  if (above.conditions.length > 0) {
    const sentence = `'${name}' lies in a value that counts only under a condition: ${above.conditions[0]!.text}.`;
    return refuse('conditional', sentence, source, above.range, 'override-file');
  }
  if (above.kind === 'computed') {
    const sentence = `'${name}' lies in a value that Nix works out: ${above.text}.`;
    return refuse('computed', sentence, source, above.range, 'override-file');
  }
  return refuse('not-a-set', `'${name}' lies in a value that is no set: ${above.text}.`, source, above.range);
}

/** The one `path = { … };` that all parts stand in: the value without its wrapper. */
function wholeSet(parts: readonly Definition[], path: readonly string[]): WholeSet | undefined {
  const holders = parts.map((part) => {
    for (let site = part.node.site; ; site = site.parent) {
      if (isPath(site.path, path)) return site.conditions.length === 0 ? site : undefined;
      if (site.parent === undefined) return undefined;
    }
  });
  const [first] = holders;
  if (first?.parent === undefined || !holders.every((holder) => holder === first)) return undefined;
  const binding = holdingBinding(first);
  if (binding === undefined) return undefined;
  const value = withoutWrapper(binding.value, first.parent.scope);
  return withoutParentheses(value) === first.set ? { binding, value, parent: first.parent } : undefined;
}

/** The binding in the set around whose value the set is, or is in. */
export function holdingBinding({ parent, set }: Site): AttributeBinding | undefined {
  const bindings = parent?.set.bindings ?? [];
  const binding = bindings[indexAround(bindings, set)];
  return binding?.kind === 'binding' ? binding : undefined;
}

interface WholeSet {
  readonly binding: AttributeBinding;
  readonly value: Expression;
  readonly parent: Site;
}

function withoutWrapper(value: Expression, scope: Scope): Expression {
  return wrapperOf(withoutParentheses(value), scope)?.value ?? value;
}

function replaceSet(
  { reading }: EditTarget,
  { binding, value: old, parent }: WholeSet,
  path: readonly string[],
  value: NixValue,
): StepOutcome {
  const { source } = reading;
  const style = styleAt(source, old, parent.set);
  const written = writeValue(value, style);
  if (!written.ok) return refuse('invalid-value', written.sentence);
  const isWrappedNow = old !== binding.value;
  const bringsWrapper = isWrapped(written.text);
  const range = isWrappedNow && bringsWrapper ? binding.value : old;
  const text = isWrappedNow && !bringsWrapper ? asArgument(written.text, style) : written.text;
  const header = headerEdits(reading, parent.scope, written.needs);
  const affects = referencesTo(reading, [parent], path);
  return changed(source, [replacement(source, range, text), ...header], [range], affects);
}

function replaceValue(target: EditTarget, definition: Definition, intent: SetIntent): StepOutcome {
  const { reading } = target;
  const { source } = reading;
  const { node } = definition;
  if (node.binding.kind === 'inherit') return replaceInherit(target, definition, node.binding, intent);
  const style = styleAt(source, node.value ?? node.binding, node.site.set);
  const written = writeValue(intent.value, style);
  if (!written.ok) return refuse('invalid-value', written.sentence);
  const bringsWrapper = isWrapped(written.text);
  const range = replacedRange(definition, bringsWrapper);
  const needsArgument = definition.wrapper !== undefined && !bringsWrapper && isOwnWrapper(definition);
  const text = needsArgument ? asArgument(written.text, style) : written.text;
  const editable = editableAsWhole(definition);
  const isForbidden = !editable.ok && !(editable.kind === 'computed' && intent.replaceComputed === true);
  if (isSameText(source, range, text) && definition.conditions.length === 0) return unchanged;
  if (!editable.ok && isForbidden) {
    const alternative = editable.kind === 'computed' ? 'replace-computed' : 'override-file';
    return refuse(editable.kind, editable.sentence, source, range, alternative);
  }
  const edits = [replacement(source, range, text), ...headerEdits(reading, node.scope, written.needs)];
  return changed(source, edits, [range], referencesTo(reading, [node.site], intent.path));
}

function isOwnWrapper(definition: Definition): boolean {
  const { binding } = definition.node;
  return (
    definition.wrapper !== undefined &&
    binding.kind === 'binding' &&
    definition.wrapper.start >= binding.value.start
  );
}

function replacedRange(definition: Definition, bringsWrapper: boolean): Range {
  const { node, wrapper } = definition;
  if (bringsWrapper && wrapper !== undefined && isOwnWrapper(definition)) return wrapper;
  const { value } = node.binding as AttributeBinding;
  return isBehindNames(definition) ? withoutWrapper(value, node.site.scope) : (node.value ?? value);
}

/** `let x = 1; in { }` and `with lib; { }`: the names are for that set, and go with it. */
function isBehindNames({ node, kind }: Definition): boolean {
  if (kind !== 'set' || node.binding.kind !== 'binding') return false;
  const whole = withoutParentheses(withoutWrapper(node.binding.value, node.site.scope));
  return whole.kind === 'let' || whole.kind === 'with' || whole.kind === 'assert';
}

function editableAsWhole(definition: Definition): Definition['editable'] {
  if (!definition.editable.ok || !isBehindNames(definition)) return definition.editable;
  const sentence = `The value of '${formatSegments(definition.path)}' has names of its own around it: ${definition.text}.`;
  return { ok: false, kind: 'computed', sentence };
}

/** Whether the new text brings its own `mkForce` or the like. */
export function isWrapped(text: string): boolean {
  const { root } = sourceFile('', text).tree;
  return wrapperOf(root, undefined) !== undefined;
}

function replaceInherit(
  target: EditTarget,
  definition: Definition,
  binding: InheritBinding,
  intent: SetIntent,
): StepOutcome {
  const { reading } = target;
  const { source } = reading;
  const { site } = definition.node;
  const { editable } = definition;
  if (!editable.ok)
    return refuse(editable.kind, editable.sentence, source, definition.range, 'override-file');
  const name = source.text.slice(definition.range.start, definition.range.end);
  const written = writeValue(intent.value, styleAt(source, binding, site.set));
  if (!written.ok) return refuse('invalid-value', written.sentence);
  const { edits, ownedComments } = replaceInherited(
    source,
    definition,
    binding,
    `${name} = ${written.text};`,
  );
  const header = headerEdits(reading, site.scope, written.needs);
  return changed(source, [...header, ...edits], ownedComments, referencesTo(reading, [site], intent.path));
}

export function styleAt(
  source: SourceFile,
  at: Range,
  around: Parameters<typeof indentUnit>[1] | Range,
): WriteStyle {
  const { text } = source;
  const unit = 'kind' in around ? indentUnit(source, around) : '  ';
  return { indent: indentationAt(text, at.start), unit, lineEnd: lineEndOf(text) };
}

/** The edit that puts a text in the place of an expression, kept apart from the tokens beside it. */
export function replacement(source: SourceFile, range: Range, text: string): TextEdit {
  const left = source.text.charAt(range.start - 1);
  const right = source.text.charAt(range.end);
  const before = /[\s=([{;]/.test(left) || left === '' || text.startsWith('(') ? '' : ' ';
  const after = /[\s;)\]}]/.test(right) || right === '' ? '' : ' ';
  return { offset: range.start, length: range.end - range.start, text: before + text + after };
}

function isSameText(source: SourceFile, range: Range, text: string): boolean {
  return isSameExpression(writtenText(textOf(source, range)), writtenText(text));
}
