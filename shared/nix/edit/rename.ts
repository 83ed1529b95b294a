/** `rename`: gives a definition another path, in place where the sets around it allow, else by moving it. */

import type { Definition, Site } from '../module/definition.ts';
import type { ModuleReading } from '../module/module-reading.ts';
import { commonLength, formatPath, isAbove, isBelow, isPath, mayMeet } from '../module/option-path.ts';
import type { AttributeBinding, Range } from '../syntax/tree.ts';
import { bindingPath } from './binding-path.ts';
import { moveDefinition } from './move.ts';
import { isMetAtOnceOnlyName } from './once-only-names.ts';
import { lostReference, referencesTo, sitesOf } from './references.ts';
import { holdingBinding, holdsModules, refuseModules } from './set.ts';
import { changed, type EditTarget, refuse, type StepOutcome, unchanged } from './step.ts';
import type { TextEdit } from './text-edit.ts';

export function renameOption(
  target: EditTarget,
  path: readonly string[],
  to: readonly string[],
): StepOutcome {
  const { reading } = target;
  const { source } = reading;
  if (path.length === 0 || to.length === 0) return refuse('invalid-path', 'A path needs at least one name.');
  if (formatPath(path) === formatPath(to)) return unchanged;
  const found = reading.definitions.filter((one) => isPath(one.path, path) || isBelow(one.path, path));
  if (found.length === 0) {
    const dynamic = reading.definitions.find((one) => mayMeet(one.path, path));
    if (dynamic === undefined) return refuse('not-set', `'${formatPath(path)}' is not set here.`);
    const sentence = `A definition with a name that Nix works out may be '${formatPath(path)}'.`;
    return refuse('dynamic-name', sentence, source, dynamic.range);
  }
  const holder = found.find((one) => holdsModules(reading, one));
  if (holder !== undefined) return refuseModules(source, holder);
  const own = new Set(found);
  const taken = reading.definitions.find(
    (one) =>
      !own.has(one) &&
      (isPath(one.path, to) || isBelow(one.path, to) || mayMeet(one.path, to) || isBlocking(one, to)),
  );
  if (isAboveSelf(path, to)) {
    const sentence = `'${formatPath(path)}' cannot be moved into itself.`;
    return refuse('exists', sentence, source, found[0]!.range);
  }
  if (taken !== undefined) {
    return refuse('exists', `'${formatPath(to)}' is there already.`, source, taken.range);
  }
  const used = lostReference(reading, found, path, to);
  if (used !== undefined) {
    const sentence = `'${formatPath(path)}' is used in the recursive set it stands in.`;
    return refuse('referred-to', sentence, source, used);
  }
  const renamed = renameInPlace(reading, found, path, to) ?? moveDefinition(target, found, path, to);
  return renamed.ok ? { ...renamed, affects: referencesTo(reading, sitesOf(found), path) } : renamed;
}

function isBlocking(one: Definition, to: readonly string[]): boolean {
  return isAbove(one.path, to) && one.kind !== 'set';
}

/** `rename a a.b` would put a definition inside itself. */
function isAboveSelf(path: readonly string[], to: readonly string[]): boolean {
  return to.length > path.length && path.every((name, i) => name === to[i]);
}

interface NamedAt {
  readonly site: Site;
  readonly binding: AttributeBinding;
}

/** The binding whose names contain the last segment of `path`. */
function bindingOf(definition: Definition, length: number): NamedAt | undefined {
  let { site, binding } = {
    site: definition.node.site,
    binding: definition.node.binding as AttributeBinding | undefined,
  };
  while (binding !== undefined && site.path.length >= length) {
    binding = holdingBinding(site);
    if (site.parent === undefined) return undefined;
    site = site.parent;
  }
  return binding === undefined || binding.kind !== 'binding' ? undefined : { site, binding };
}

/** Writes other names where the old ones stand; undefined where a set in between has the wrong name. */
function renameInPlace(
  reading: ModuleReading,
  found: readonly Definition[],
  path: readonly string[],
  to: readonly string[],
): StepOutcome | undefined {
  const edits = new Map<number, TextEdit>();
  const free = new Map<Site, boolean>();
  for (const definition of found) {
    if (definition.node.binding.kind === 'inherit' && definition.path.length <= path.length) return undefined;
    const at = bindingOf(definition, path.length);
    if (at === undefined || commonLength(at.site.path, to) < at.site.path.length) return undefined;
    if (!free.has(at.site)) free.set(at.site, !meetsOthers(reading, at, path, to));
    if (free.get(at.site) === false) return undefined;
    const names = at.binding.path.names;
    const skip = names.length - countOwn(at);
    const first = names[skip];
    const last = names[skip + path.length - at.site.path.length - 1];
    if (first === undefined || last === undefined || to.length <= at.site.path.length) return undefined;
    const own = names.slice(skip, names.indexOf(last) + 1);
    edits.set(first.start, nameEdit(own, path.slice(-own.length), to.slice(at.site.path.length)));
  }
  return changed(reading.source, [...edits.values()]);
}

/** Writes the names that differ; those before and behind stay as they are written. */
function nameEdit(names: readonly Range[], old: readonly string[], to: readonly string[]): TextEdit {
  const least = Math.min(old.length, to.length);
  let before = 0;
  while (before < least && old[before] === to[before]) before++;
  let behind = 0;
  while (behind < least - before && old.at(-1 - behind) === to.at(-1 - behind)) behind++;
  const text = formatPath(to.slice(before, to.length - behind));
  const next = names[names.length - behind];
  const first = names[before];
  if (first === next && next !== undefined) return { offset: next.start, length: 0, text: `${text}.` };
  if (text !== '') {
    const start = first?.start ?? names.at(-1)!.end;
    const end = names[names.length - behind - 1]!.end;
    return { offset: start, length: end - start, text: first === undefined ? `.${text}` : text };
  }
  const start = next === undefined ? names[before - 1]!.end : first!.start;
  return { offset: start, length: (next?.start ?? names.at(-1)!.end) - start, text: '' };
}

/** Whether the new name leads into another binding of the set, or hides one on the other side of a `//`. */
function meetsOthers(
  reading: ModuleReading,
  { site, binding }: NamedAt,
  path: readonly string[],
  to: readonly string[],
): boolean {
  const depth = site.path.length;
  const name = to[depth] ?? '';
  const sides = site.merged === undefined ? [] : [site.merged.winners, site.merged.losers];
  if (path[depth] !== name && sides.some((names) => names === 'unknown' || names.has(name))) return true;
  return site.set.bindings.some((other) => {
    const names = other.kind === 'binding' ? bindingPath(reading, site, other) : undefined;
    if (other.kind === 'binding' && other !== binding && isMetAtOnceOnlyName(reading, site, other, to))
      return true;
    return names !== undefined && isAbove(names, to) && !isAbove(names, path);
  });
}

/** How many names of a binding belong to the option: all but the `config` of a structured module. */
function countOwn({ site, binding }: NamedAt): number {
  const isConfig = site.role === 'structured' && binding.path.names[0]?.name === 'config';
  return binding.path.names.length - (isConfig ? 1 : 0);
}
