/** Moves a definition to another path: out of where it stands, and in beside the relatives of the new path. */

import type { Definition, Site } from '../module/definition.ts';
import { freeVariables } from '../module/free-names.ts';
import { commonLength, formatPath } from '../module/option-path.ts';
import { isGlobalName, type Scope } from '../module/scope.ts';
import { type SourceFile, sourceFile, textOf } from '../module/source-file.ts';
import type { Range } from '../syntax/tree.ts';
import { replaceInherited } from './inherited.ts';
import { type InsertPosition, insertPosition } from './insert-position.ts';
import { holdingBinding } from './set.ts';
import { changed, type EditTarget, refuse, type StepOutcome } from './step.ts';
import { applyEdits, EditHistory } from './text-edit.ts';
import { removeDefinitions } from './unset.ts';

/** `found` is what is defined at or below `path`. */
export function moveDefinition(
  target: EditTarget,
  found: readonly Definition[],
  path: readonly string[],
  to: readonly string[],
): StepOutcome {
  const { reading } = target;
  const { source } = reading;
  const name = formatPath(path);
  const conditional = found.find((one) => one.conditions.length > 0);
  if (conditional !== undefined) {
    const sentence = `'${name}' counts only under a condition: ${conditional.conditions[0]!.text}.`;
    return refuse('conditional', sentence, source, conditional.range);
  }
  const [first] = found;
  // What is defined below the path alone takes the rest of its names along.
  const rest = (first?.path ?? []).slice(path.length).flatMap((segment) => segment.name ?? []);
  if (first === undefined || found.length > 1 || path.length + rest.length < first.path.length) {
    const sentence = `'${name}' is written in a way that can only be renamed by hand.`;
    return refuse('defined-in-parts', sentence, source, first?.range);
  }
  const value = writtenValue(source, first);
  const goal = [...to, ...rest];
  const { node } = first;
  const priority = priorityAround(source, node.site);
  if (priority !== undefined) {
    const sentence = `'${name}' would lose its priority, which the set around it gives: ${priority}.`;
    return refuse('conditional', sentence, source, first.range);
  }
  const isBeside =
    node.inherited !== undefined && commonLength(node.site.path, goal) === node.site.path.length;
  if (isBeside && node.binding.kind === 'inherit' && goal.length > node.site.path.length) {
    const binding = `${formatPath(goal.slice(node.site.path.length))} = ${value};`;
    const { edits, ownedComments } = replaceInherited(source, first, node.binding, binding);
    return changed(source, edits, ownedComments);
  }
  const removal = removeDefinitions(reading, found, path);
  if (!removal.ok) return removal;
  const [change] = removal.changes;
  const { edits = [], ownedComments = [] } = change ?? {};
  // The new place is looked for in what is left: a set that went with the definition is none.
  const left = target.reread(sourceFile(source.path, applyEdits(source.text, edits)));
  const place = insertPosition(left, goal);
  // Its place is one in the text without the definition; the override file cannot move anything.
  if (!place.ok) return refuse(place.refusal.kind, place.refusal.sentence, source, first.range);
  const { position } = place;
  if (!isSameScope(position.site.scope, node.site.scope) && usesNames(first)) {
    const sentence = `The value of '${name}' may use names that are not known at its new place.`;
    return refuse('referred-to', sentence, source, first.range);
  }
  const binding = `${formatPath(position.names)} = ${value};`;
  const isAlone = standsAlone(left.source, position);
  const text = withComments(source, position, binding, first.range, ownedComments, isAlone);
  const history = new EditHistory(source.text).with(edits).with([position.edit(text)]);
  return changed(source, history.edits(), ownedComments);
}

/** The `mkForce` or the like around one of the sets that a definition stands in. */
function priorityAround(source: SourceFile, from: Site): string | undefined {
  for (let site: Site | undefined = from; site !== undefined; site = site.parent) {
    const binding = site.binding === undefined ? holdingBinding(site) : undefined;
    const before = binding && source.text.slice(binding.value.start, site.set.start);
    const priority = before && /\bmk(?!Merge\b|If\b)[A-Z]\w*/.exec(before)?.[0];
    if (priority) return priority;
  }
  return undefined;
}

function writtenValue(source: SourceFile, { node, text }: Definition): string {
  const { binding } = node;
  return binding.kind === 'inherit' ? text : textOf(source, binding.value);
}

function usesNames({ node }: Definition): boolean {
  if (node.binding.kind === 'inherit') return true;
  return freeVariables(node.binding.value).some(({ name }) => !isGlobalName(name));
}

/** Whether the same constructs stand around two places, before and after a removal behind where they begin. */
function isSameScope(a: Scope, b: Scope): boolean {
  let [x, y] = [a, b];
  while (x !== undefined && y !== undefined && beginOf(x) === beginOf(y)) [x, y] = [x.parent, y.parent];
  return x === undefined && y === undefined;
}

function beginOf(scope: NonNullable<Scope>): number {
  if (scope.kind === 'with') return scope.namespace.start;
  return scope.kind === 'function' ? scope.lambda.start : scope.owner.start;
}

/** Whether what is written there gets lines of its own. */
function standsAlone({ text }: SourceFile, { edit }: InsertPosition): boolean {
  const { offset, text: added } = edit('');
  return added.endsWith('\n') || (added.includes('\n') && /^[ \t]*(\r?\n|$)/.test(text.slice(offset)));
}

/** The comments that belong to a binding move with it; among others on one line as block comments. */
function withComments(
  source: SourceFile,
  { style }: InsertPosition,
  binding: string,
  old: Range,
  comments: readonly Range[],
  isAlone: boolean,
): string {
  const text = (comment: Range): string => {
    const written = textOf(source, comment);
    return isAlone || written.startsWith('/*') ? written : asBlock(written);
  };
  const above = comments.filter((comment) => comment.end <= old.start).map(text);
  const behind = comments.filter((comment) => comment.start >= old.end).map(text);
  const gap = isAlone ? style.lineEnd + style.indent : ' ';
  return [...above, [binding, ...behind].join(' ')].join(gap);
}

function asBlock(lineComment: string): string {
  return `/* ${lineComment.slice(1).trim().replaceAll('*/', '* /')} */`;
}
