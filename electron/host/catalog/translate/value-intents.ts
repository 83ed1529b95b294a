/**
 * A new value as the smallest intents: a set is changed name by name, a list element by element, so that what
 * stays the same keeps its place, its comments and its way of being written.
 */
import type { Intent, NixValue } from '#shared/api/intent.ts';
import type { Setting } from '#shared/api/settings.ts';
import { editFile } from '#shared/nix/edit/edit-file.ts';
import { literalOfText } from '../literal-value.ts';

type SetValue = Extract<NixValue, { type: 'set' }>;
type ListValue = Extract<NixValue, { type: 'list' }>;

export function valueIntents(
  path: readonly string[],
  { state, type, default: standard }: Setting,
  value: NixValue,
): readonly Intent[] {
  if (state.kind === 'set' && state.value !== null) {
    const before = state.value;
    if (before.type === 'set' && value.type === 'set') {
      const isEmptyByDefault = standard === null || same(standard, { type: 'set', entries: [] });
      if (value.entries.length === 0) return [isEmptyByDefault ? resetTo(path) : setTo(path, value)];
      return setChanges(path, before, value);
    }
    if (before.type === 'list' && value.type === 'list') {
      const isOfPackages = type.kind === 'listOf' && type.of.kind === 'package';
      return listChanges(path, state.text, before, value, isOfPackages) ?? [setTo(path, value)];
    }
    // Nothing is lost when one package takes the place of another.
    if (before.type === 'package') return [replaced(path, value)];
  }
  // Whoever edits as Nix has the old text before them: nothing is replaced unseen.
  return [value.type === 'nix' ? replaced(path, value) : setTo(path, value)];
}

export function resetTo(path: readonly string[]): Intent {
  return { kind: 'unset', path };
}

function setTo(path: readonly string[], value: NixValue): Intent {
  return { kind: 'set', path, value };
}

function replaced(path: readonly string[], value: NixValue): Intent {
  return { kind: 'set', path, value, replaceComputed: true };
}

/** An entry that only has another name is renamed: nothing in it is written anew. */
function setChanges(path: readonly string[], before: SetValue, after: SetValue): readonly Intent[] {
  const old = new Map(before.entries);
  const now = new Map(after.entries);
  const gone = before.entries.filter(([name]) => !now.has(name));
  const added = after.entries.filter(([name]) => !old.has(name));
  const [from, to] = [gone[0], added[0]];
  const isRename = gone.length === 1 && added.length === 1 && same(from?.[1], to?.[1]);
  const names: readonly Intent[] =
    isRename && from !== undefined && to !== undefined
      ? [{ kind: 'renameEntry', path, name: from[0], to: to[0] }]
      : [
          ...gone.map(([name]) => resetTo([...path, name])),
          ...added.map(([name, value]) => setTo([...path, name], value)),
        ];
  const changed = after.entries.flatMap(([name, value]) => {
    const was = old.get(name);
    if (was === undefined || same(was, value)) return [];
    return partChanges([...path, name], was, value);
  });
  return [...names, ...changed];
}

function partChanges(path: readonly string[], was: NixValue, value: NixValue): readonly Intent[] {
  if (was.type === 'set' && value.type === 'set' && value.entries.length > 0 && was.entries.length > 0) {
    return setChanges(path, was, value);
  }
  return [was.type === 'nix' || was.type === 'package' ? replaced(path, value) : setTo(path, value)];
}

/** Undefined where the elements cannot be brought into the wanted order by taking out and adding. */
function listChanges(
  path: readonly string[],
  text: string,
  before: ListValue,
  after: ListValue,
  isOfPackages: boolean,
): readonly Intent[] | undefined {
  const old = new Set(before.items.map(keyOf));
  const now = new Set(after.items.map(keyOf));
  // Elements that are there twice have no identity of their own.
  if (old.size !== before.items.length || now.size !== after.items.length) return undefined;
  const steps = [
    ...before.items
      .filter((item) => !now.has(keyOf(item)))
      .map((element) => ({ kind: 'remove', element }) as const),
    ...after.items
      .filter((item) => !old.has(keyOf(item)))
      .map((element) => ({ kind: 'add', element }) as const),
  ];
  if (steps.length === 0 || steps.length > 20) return undefined;
  const intents = steps.map((step): Intent => ({ ...step, path }));
  // The order of packages means nothing, and the list may be one that is kept in order.
  if (isOfPackages) return intents;
  return same(listAfter(text, intents), after) ? intents : undefined;
}

/** Tried on the list alone, as it is written: where additions go is for the edits to know. */
function listAfter(text: string, intents: readonly Intent[]): NixValue | undefined {
  const [opening, closing] = ['{ list = ', '; }'];
  const outcome = editFile(
    `${opening}${text}${closing}`,
    intents.map((intent) => ({ ...intent, path: ['list'] }) as Intent),
  );
  return outcome.ok ? literalOfText(outcome.after.slice(opening.length, -closing.length)) : undefined;
}

function keyOf(value: NixValue): string {
  return JSON.stringify(value);
}

function same(one: NixValue | undefined, other: NixValue | undefined): boolean {
  return one !== undefined && other !== undefined && keyOf(one) === keyOf(other);
}
