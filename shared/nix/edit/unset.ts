/** `unset`: takes a definition out, in all its pieces, with the sets that were made only for it. */

import type { Definition, Site } from '../module/definition.ts';
import type { ModuleReading } from '../module/module-reading.ts';
import { formatPath, isBelow, isPath, mayMeet } from '../module/option-path.ts';
import { comments } from '../syntax/comments.ts';
import type { AttributeBinding, Binding, Range } from '../syntax/tree.ts';
import { removeInherited } from './inherited.ts';
import { coverage, indexAround } from './ranges.ts';
import { lostReference, referencesTo, sitesOf } from './references.ts';
import { containerOfSet, removeItems } from './remove-item.ts';
import { holdingBinding, holdsModules, refuseModules } from './set.ts';
import { changed, type EditTarget, refuse, type StepOutcome, unchanged } from './step.ts';
import type { TextEdit } from './text-edit.ts';

export function unsetOption(target: EditTarget, path: readonly string[]): StepOutcome {
  const { reading } = target;
  const { source } = reading;
  const name = formatPath(path);
  const found = reading.definitions.filter((one) => isPath(one.path, path) || isBelow(one.path, path));
  if (found.length === 0) {
    const dynamic = reading.definitions.find((one) => mayMeet(one.path, path));
    if (dynamic === undefined) return unchanged;
    const sentence = `A definition with a name that Nix works out may be '${name}'.`;
    return refuse('dynamic-name', sentence, source, dynamic.range);
  }
  for (const definition of found) {
    const [condition] = definition.conditions;
    if (condition === undefined) continue;
    const sentence = `'${name}' counts only under a condition: ${condition.text}.`;
    return refuse('conditional', sentence, source, definition.range);
  }
  const holder = found.find((one) => isPath(one.path, path) && holdsModules(reading, one));
  if (holder !== undefined) return refuseModules(source, holder);
  const used = lostReference(reading, found, path);
  if (used !== undefined) {
    const sentence = `'${name}' is used elsewhere in the recursive set it stands in.`;
    return refuse('referred-to', sentence, source, used);
  }
  const removal = removeDefinitions(reading, found, path);
  return removal.ok ? { ...removal, affects: referencesTo(reading, sitesOf(found), path) } : removal;
}

interface SiteRemoval {
  readonly site: Site;
  readonly indices: Set<number>;
  /** Indices of names inside `inherit`s that keep other names. */
  readonly inherited: Map<Binding, Set<number>>;
}

/** Takes out all that is defined at or below `path`. */
export function removeDefinitions(
  reading: ModuleReading,
  definitions: readonly Definition[],
  path: readonly string[],
): StepOutcome {
  const removals = new Map<Site, SiteRemoval>();
  for (const definition of definitions) mark(removals, definition, path);
  climb(reading, removals);
  const edits: TextEdit[] = [];
  const owned: Range[] = [];
  for (const { site, indices, inherited } of removals.values()) {
    if (isInsideRemoved(site, removals)) continue;
    const removal = removeItems(reading.source, containerOfSet(site.set), [...indices]);
    edits.push(...removal.edits);
    owned.push(...removal.ownedComments);
    for (const [binding, names] of inherited) {
      if (binding.kind !== 'inherit' || indices.has(indexOf(site, binding))) continue;
      for (const index of names) {
        const part = removeInherited(reading.source, binding, index);
        edits.push(...part.edits);
        owned.push(...part.ownedComments);
      }
    }
  }
  return changed(reading.source, edits, owned);
}

function mark(removals: Map<Site, SiteRemoval>, { node }: Definition, path: readonly string[]): void {
  const holder = outermostBinding(node.site, path);
  if (holder !== undefined) {
    const { site, binding } = holder;
    removalAt(removals, site).indices.add(indexOf(site, binding));
    return;
  }
  const removal = removalAt(removals, node.site);
  const { binding, inherited } = node;
  if (binding.kind === 'inherit' && inherited !== undefined) {
    const names = removal.inherited.get(binding) ?? new Set();
    names.add(inherited.index);
    removal.inherited.set(binding, names);
    if (names.size < binding.names.length) return;
  }
  removal.indices.add(indexOf(node.site, binding));
}

/** The binding `path = { … };` around a definition that stands in such a set: it goes whole. */
function outermostBinding(
  from: Site,
  path: readonly string[],
): { site: Site; binding: AttributeBinding } | undefined {
  let found: { site: Site; binding: AttributeBinding } | undefined;
  for (let site = from; site.path.length >= path.length && site.parent !== undefined; site = site.parent) {
    const binding = holdingBinding(site);
    if (binding !== undefined) found = { site: site.parent, binding };
  }
  return found;
}

function removalAt(removals: Map<Site, SiteRemoval>, site: Site): SiteRemoval {
  const known = removals.get(site);
  if (known !== undefined) return known;
  const made = { site, indices: new Set<number>(), inherited: new Map<Binding, Set<number>>() };
  removals.set(site, made);
  return made;
}

/** A set that loses all its bindings goes too, unless a comment of its own would go with it. */
function climb(reading: ModuleReading, removals: Map<Site, SiteRemoval>): void {
  // A set that is added here comes back at the end, behind all that it holds.
  const waiting = new Set([...removals.values()].toSorted((a, b) => b.site.set.start - a.site.set.start));
  for (const next of waiting) {
    waiting.delete(next);
    const { site, indices } = next;
    const { parent, binding } = site;
    if (parent === undefined || binding === undefined || isConfigItself(site)) continue;
    if (indices.size < site.set.bindings.length || keepsComment(reading, site, [...indices])) continue;
    const above = removalAt(removals, parent);
    above.indices.add(indexOf(parent, binding));
    waiting.add(above);
  }
}

function indexOf({ set }: Site, binding: Binding): number {
  return indexAround(set.bindings, binding);
}

/** `config = { … };` is the module's frame, not a set made for one definition. */
function isConfigItself(site: Site): boolean {
  return site.parent?.role === 'structured' && site.path.length === site.parent.path.length;
}

function keepsComment({ source }: ModuleReading, site: Site, indices: readonly number[]): boolean {
  const { ownedComments } = removeItems(source, containerOfSet(site.set), indices);
  const inside = [...comments(source.tree, site.set.openBrace, site.set.closeBrace)];
  const isOwned = coverage(ownedComments);
  return inside.some((comment) => !isOwned(comment));
}

function isInsideRemoved(site: Site, removals: Map<Site, SiteRemoval>): boolean {
  for (let at: Site | undefined = site; at?.parent !== undefined; at = at.parent) {
    const above = removals.get(at.parent);
    if (above?.indices.has(indexAround(at.parent.set.bindings, at.set))) return true;
  }
  return false;
}
