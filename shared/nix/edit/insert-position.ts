/** Where a new definition goes: beside its nearest relative, in that one's style. */

import type { PathSegment, Site } from '../module/definition.ts';
import { freeVariables } from '../module/free-names.ts';
import type { ModuleReading } from '../module/module-reading.ts';
import { commonLength, formatPath, formatSegments, mayBe } from '../module/option-path.ts';
import type { Range } from '../syntax/tree.ts';
import { indentUnit, lineEndOf } from './layout.ts';
import type { WriteStyle } from './literals.ts';
import { after, atTheTop, before, insideEmpty } from './placing.ts';
import { type Relative, relativesIn } from './relatives.ts';
import { containerOfSet } from './remove-item.ts';
import { refuse, type StepRefusal } from './step.ts';
import type { TextEdit } from './text-edit.ts';

/** A place for one more binding. */
export interface InsertPosition {
  readonly site: Site;
  /** The names to write in front of the value, as the sets around it leave them. */
  readonly names: readonly string[];
  /** How many of the names come before a set of its own: `users.users.bob = { shell = …; };`. */
  readonly nested: number | undefined;
  readonly style: WriteStyle;
  readonly edit: (binding: string) => TextEdit;
}

export type PositionOutcome =
  | { readonly ok: true; readonly position: InsertPosition }
  | { readonly ok: false; readonly refusal: StepRefusal };

interface Candidate {
  readonly site: Site;
  readonly relatives: readonly Relative[];
  readonly common: number;
}

export function insertPosition(reading: ModuleReading, path: readonly string[]): PositionOutcome {
  const candidates: Candidate[] = [];
  const blockedIn = new Map<Site, StepRefusal>();
  let obstacle: StepRefusal | undefined;
  for (const site of reading.sites) {
    const found = candidateAt(reading, site, path);
    if (found === undefined) continue;
    if (found.ok) candidates.push(found.candidate);
    else blockedIn.set(outermostSet(site), found.refusal);
    if (!found.ok && (obstacle === undefined || found.refusal.kind === 'dynamic-name')) {
      obstacle = found.refusal;
    }
  }
  if (obstacle?.kind === 'dynamic-name') return { ok: false, refusal: obstacle };
  const [best] = candidates.toSorted(
    (a, b) =>
      b.common - a.common ||
      roleOrder(a.site) - roleOrder(b.site) ||
      b.site.path.length - a.site.path.length ||
      mergeOrder(a.site) - mergeOrder(b.site),
  );
  if (best === undefined) return { ok: false, refusal: obstacle ?? nowhere(reading, path) };
  const beside = blockedIn.get(outermostSet(best.site));
  if (beside !== undefined) return { ok: false, refusal: beside };
  const captured = capturedBy(reading, best, path);
  if (captured !== undefined) return { ok: false, refusal: captured };
  return { ok: true, position: positionIn(reading, best, path) };
}

/** Sets that stand in one another without a wrapper are one set for Nix: `a = { b.c = 1; }; a.b = { d = 1; };`. */
function outermostSet(site: Site): Site {
  let outer = site;
  while (outer.binding !== undefined && outer.parent !== undefined) outer = outer.parent;
  return outer;
}

function nowhere(reading: ModuleReading, path: readonly string[]): StepRefusal {
  const conditional = reading.sites.find((site) => site.conditions.length > 0);
  const source = reading.source;
  const name = formatPath(path);
  if (conditional !== undefined) {
    const sentence = `Everything this file sets counts only under a condition (${conditional.conditions[0]?.text}), so '${name}' would too.`;
    return refuse('conditional', sentence, source, conditional.conditions[0], 'override-file').refusal;
  }
  const sentence = `There is no plain set in this file that '${name}' could be written into.`;
  return refuse('computed', sentence, source, source.tree.root, 'override-file').refusal;
}

/** A `config` set is the better place than the module's outer one with `config.` in front. */
function roleOrder(site: Site): number {
  return site.role === 'structured' ? 1 : 0;
}

/** The rightmost side of a `//` comes first: it wins. */
function mergeOrder({ merged }: Site): number {
  return merged === undefined || (merged.winners !== 'unknown' && merged.winners.size === 0) ? 0 : 1;
}

function candidateAt(
  reading: ModuleReading,
  site: Site,
  path: readonly string[],
): { ok: true; candidate: Candidate } | { ok: false; refusal: StepRefusal } | undefined {
  const { source } = reading;
  const isImports = path.at(-1) === 'imports' && path.length === site.path.length + 1;
  if (site.path.length >= path.length || commonLength(site.path, path) < site.path.length) {
    const unknown = site.path.findIndex((segment, i) => i < path.length && !(segment.name === path[i]));
    const segment = site.path[unknown];
    const mayLead =
      segment !== undefined && segment.name === undefined && mayBe(segment, path[unknown] ?? '');
    return mayLead ? { ok: false, refusal: dynamicName(reading, site, path) } : undefined;
  }
  if (isImports && site.role === 'config') return undefined;
  const relatives = relativesIn(reading, site, path);
  for (const relative of relatives) {
    if (!meetsInSet(relative.path, path)) {
      if (relative.isOnceOnly) return { ok: false, refusal: onceOnly(reading, relative, path) };
      continue;
    }
    const isUnknown = relative.path.some((segment) => segment.name === undefined);
    if (isUnknown) return { ok: false, refusal: dynamicName(reading, relative, path) };
    if (relative.path.length > path.length) continue;
    const below = reading.sites.filter(
      (other) => other.parent === site && isBindingOf(other, relative.binding),
    );
    // A set further in is the better place.
    if (below.some((other) => other.conditions.length === 0)) return undefined;
    return { ok: false, refusal: blocked(reading, site, relative, path) };
  }
  const [condition] = site.conditions;
  if (condition !== undefined) {
    const sentence = `What stands here counts only under a condition: ${condition.text}.`;
    return {
      ok: false,
      refusal: refuse('conditional', sentence, source, condition, 'override-file').refusal,
    };
  }
  const refused = mergeObstacle(reading, site, path, relatives);
  if (refused !== undefined) return { ok: false, refusal: refused };
  const common = Math.max(site.path.length, ...relatives.map((relative) => relative.common));
  return { ok: true, candidate: { site, relatives, common } };
}

/**
 * Whether a binding stands in the way of a path, or may. Only the names up to the first unknown one count:
 * Nix refuses two bindings whose names turn out the same, whatever lies below them.
 */
function meetsInSet(bound: readonly PathSegment[], path: readonly string[]): boolean {
  const unknown = bound.findIndex((segment) => segment.name === undefined);
  const decisive = unknown === -1 ? bound : bound.slice(0, unknown + 1);
  return decisive.every((segment, i) => i >= path.length || mayBe(segment, path[i]!));
}

function isBindingOf(site: Site, binding: Range): boolean {
  return site.set.start >= binding.start && site.set.end <= binding.end;
}

function dynamicName(
  reading: ModuleReading,
  at: { readonly path: readonly PathSegment[] } & ({ readonly binding: Range | undefined } | Site),
  path: readonly string[],
): StepRefusal {
  const sentence = `'${formatSegments(at.path)}' has a name that Nix works out, and it may be '${formatPath(path)}'.`;
  return refuse(
    'dynamic-name',
    sentence,
    reading.source,
    at.binding ?? reading.source.tree.root,
    'override-file',
  ).refusal;
}

function onceOnly(
  { source }: ModuleReading,
  { binding, path: own }: Relative,
  path: readonly string[],
): StepRefusal {
  const sentence = `Nix allows only one '${formatSegments(own)}' with a name that it works out, so '${formatPath(path)}' cannot stand beside it.`;
  return refuse('dynamic-name', sentence, source, binding, 'override-file').refusal;
}

/** A binding that stands in the way: it sets something the new path leads through. */
function blocked(
  reading: ModuleReading,
  site: Site,
  relative: Relative,
  path: readonly string[],
): StepRefusal {
  const { source } = reading;
  const name = formatSegments(relative.path);
  const definition = reading.definitions.find(
    (one) => one.node.site === site && one.range.start === relative.binding.start,
  );
  const inside = reading.sites.find((other) => other.parent === site && isBindingOf(other, relative.binding));
  const [condition] = definition?.conditions ?? inside?.conditions ?? [];
  if (condition !== undefined) {
    const subject = name === '' ? 'All that this file sets' : `'${name}'`;
    const sentence = `${subject} counts only under a condition: ${condition.text}.`;
    return refuse('conditional', sentence, source, relative.binding, 'override-file').refusal;
  }
  if (definition?.kind === 'literal' || definition?.kind === 'list') {
    const sentence = `'${name}' is a value, not a set, so '${formatPath(path)}' cannot stand in it.`;
    return refuse('not-a-set', sentence, source, relative.binding).refusal;
  }
  const sentence = `'${name}' is worked out by Nix, so '${formatPath(path)}' cannot be added to it here.`;
  return refuse('computed', sentence, source, relative.binding, 'override-file').refusal;
}

/** In `a // b` a new name must not hide one of the other side, nor be hidden by it. */
function mergeObstacle(
  reading: ModuleReading,
  site: Site,
  path: readonly string[],
  relatives: readonly Relative[],
): StepRefusal | undefined {
  if (site.merged === undefined) return undefined;
  const { winners, losers, other } = site.merged;
  const name = path[site.path.length]!;
  const isHere = relatives.some((relative) => relative.common > site.path.length);
  const isHidden = winners === 'unknown' || winners.has(name);
  const hides = !isHere && (losers === 'unknown' || losers.has(name));
  if (!isHidden && !hides) return undefined;
  const sentence = `'${formatPath(path)}' would stand in one side of a '//' whose other side may set '${name}' too.`;
  return refuse('overridden', sentence, reading.source, other, 'override-file').refusal;
}

/** In `rec { … }` a new name takes the place of an outer one for everything inside. */
function capturedBy(
  reading: ModuleReading,
  { site, relatives }: Candidate,
  path: readonly string[],
): StepRefusal | undefined {
  if (site.set.flavour === 'plain' || relatives.some((relative) => relative.common > site.path.length))
    return undefined;
  const name = site.role === 'structured' ? 'config' : path[site.path.length];
  const use = freeVariables(site.set).find((variable) => variable.name === name);
  if (use === undefined) return undefined;
  const sentence = `The set is recursive, and '${name}' in it means something else so far.`;
  return refuse('captures', sentence, reading.source, use, 'override-file').refusal;
}

function positionIn(reading: ModuleReading, candidate: Candidate, path: readonly string[]): InsertPosition {
  const { site, relatives, common } = candidate;
  const rest = path.slice(site.path.length);
  const isImports = path.at(-1) === 'imports' && rest.length === 1;
  const names = site.role === 'structured' && !isImports ? ['config', ...rest] : rest;
  const group = relatives.filter((relative) => relative.common === common);
  const named = group.filter((relative) => relative.path.at(-1)?.name !== 'imports' || group.length === 1);
  const anchor = anchorIn(named.length > 0 ? named : group, path);
  const { source } = reading;
  const lineEnd = lineEndOf(source.text);
  const unit = indentUnit(source, site.set);
  const container = containerOfSet(site.set);
  const [first] = site.set.bindings;
  if (isImports && first !== undefined && common <= site.path.length) {
    const { indent, edit } = atTheTop(source, container, first);
    return { site, names, nested: undefined, style: { indent, unit, lineEnd }, edit };
  }
  if (anchor === undefined) {
    const last = site.set.bindings.at(-1);
    const { indent, edit } = last
      ? after(source, container, last, unit, true)
      : insideEmpty(source, container, unit);
    return { site, names, nested: undefined, style: { indent, unit, lineEnd }, edit };
  }
  const isOwnGroup = common > site.path.length;
  const nested =
    isOwnGroup || site.path.length > 0 ? nestedLength(reading, group, common, path, site, names) : undefined;
  const item = wholeBinding(site, anchor.binding);
  const placing =
    anchor.side === 'before' ? before(source, item) : after(source, container, item, unit, !isOwnGroup);
  return { site, names, nested, style: { indent: placing.indent, unit, lineEnd }, edit: placing.edit };
}

interface Anchor {
  readonly binding: Range;
  readonly side: 'before' | 'after';
}

/** Sorted groups stay sorted; others grow at their end. */
function anchorIn(group: readonly Relative[], path: readonly string[]): Anchor | undefined {
  const last = group.at(-1);
  if (last === undefined) return undefined;
  const names = group.map((relative) => relative.path.map((segment) => segment.name ?? segment.text));
  const isSorted =
    group.length > 1 && names.every((name, i) => i === 0 || compareNames(names[i - 1]!, name) <= 0);
  if (!isSorted) return { binding: last.binding, side: 'after' };
  const next = names.findIndex((name) => compareNames(name, path) > 0);
  if (next === -1) return { binding: last.binding, side: 'after' };
  if (next === 0) return { binding: group[0]!.binding, side: 'before' };
  return { binding: group[next - 1]!.binding, side: 'after' };
}

function compareNames(a: readonly string[], b: readonly string[]): number {
  for (let i = 0; i < a.length && i < b.length; i++) {
    if (a[i] !== b[i]) return a[i]! < b[i]! ? -1 : 1;
  }
  return a.length - b.length;
}

/** The neighbours write each entry as a set of its own: so does the new one. */
function nestedLength(
  reading: ModuleReading,
  group: readonly Relative[],
  common: number,
  path: readonly string[],
  site: Site,
  names: readonly string[],
): number | undefined {
  const level = common + 1;
  const isUniform = group.every((relative) => relative.isSet && relative.path.length === level);
  if (!isUniform || path.length <= level) return undefined;
  const isWide = group.every((relative) =>
    reading.source.text.slice(relative.binding.start, relative.binding.end).includes('\n'),
  );
  return isWide ? level - site.path.length + (names.length - (path.length - site.path.length)) : undefined;
}

/** Names in an `inherit` are relatives too; what is inserted goes beside the whole `inherit`. */
function wholeBinding(site: Site, range: Range): Range {
  return (
    site.set.bindings.find((binding) => binding.start <= range.start && range.end <= binding.end) ?? range
  );
}
