/** The entries of a set as they will be: those of the files, with the pending changes on top. */

import type { Change } from '#shared/api/changes.ts';
import type { OptionNode } from '#shared/api/options.ts';

export interface EntryStanding {
  /** As the files call it. */
  readonly name: string;
  /** Null for one that is in no file yet. */
  readonly node: OptionNode | null;
  readonly pending: Change | null;
}

export function entryStandings(
  option: string,
  nodes: readonly OptionNode[],
  changes: readonly Change[],
): readonly EntryStanding[] {
  const about = changes.filter(({ request }) => 'name' in request && request.option === option);
  const pendingOf = (name: string): Change | null =>
    about.find(({ request }) => 'name' in request && request.name === name) ?? null;
  const inFiles = nodes
    .filter(({ kind }) => kind === 'entry')
    .map((node) => ({ name: node.name, node, pending: pendingOf(node.name) }));
  const names = new Set(inFiles.map(({ name }) => name));
  const added = about.flatMap((pending) => {
    const { request } = pending;
    return request.kind === 'add-entry' && !names.has(request.name)
      ? [{ name: request.name, node: null, pending }]
      : [];
  });
  return [...inFiles, ...added];
}

/** Names that a new or renamed entry cannot have. */
export function takenNames(standings: readonly EntryStanding[]): ReadonlySet<string> {
  const renamed = standings.flatMap(({ pending }) =>
    pending?.request.kind === 'rename-entry' ? [pending.request.to] : [],
  );
  return new Set([...standings.map(({ name }) => name), ...renamed]);
}
