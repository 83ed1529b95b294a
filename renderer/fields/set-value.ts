/** Sets as values: one entry read, set, taken out, renamed; all other entries stay as and where they are. */
import type { NixValue } from '#shared/api/intent.ts';

export type SetEntries = Extract<NixValue, { type: 'set' }>['entries'];

export function entriesOf(value: NixValue | null): SetEntries {
  return value?.type === 'set' ? value.entries : [];
}

export function setOf(entries: SetEntries): NixValue {
  return { type: 'set', entries };
}

export function valueAt(value: NixValue | null, path: readonly string[]): NixValue | null {
  const [name, ...rest] = path;
  if (name === undefined) return value;
  const entry = entriesOf(value).find(([other]) => other === name);
  return entry === undefined ? null : valueAt(entry[1], rest);
}

/** Sets on the way that are not there yet are made. */
export function withValueAt(value: NixValue | null, path: readonly string[], next: NixValue): NixValue {
  const [name, ...rest] = path;
  if (name === undefined) return next;
  const entries = entriesOf(value);
  const inner = withValueAt(valueAt(value, [name]), rest, next);
  const isThere = entries.some(([other]) => other === name);
  return setOf(
    isThere
      ? entries.map((entry) => (entry[0] === name ? ([name, inner] as const) : entry))
      : [...entries, [name, inner]],
  );
}

/** Sets on the way that are empty then are taken out too. */
export function withoutValueAt(value: NixValue | null, path: readonly string[]): NixValue {
  const [name, ...rest] = path;
  const entries = entriesOf(value);
  if (name === undefined) return setOf(entries);
  const inner = rest.length === 0 ? null : withoutValueAt(valueAt(value, [name]), rest);
  return setOf(
    entriesOf(inner).length === 0
      ? entries.filter(([other]) => other !== name)
      : entries.map((entry) => (entry[0] === name && inner !== null ? ([name, inner] as const) : entry)),
  );
}

export function renamed(entries: SetEntries, name: string, to: string): SetEntries {
  return entries.map((entry) => (entry[0] === name ? [to, entry[1]] : entry));
}
