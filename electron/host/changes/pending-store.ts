/** Keeps the pending changes over a restart: one document for each computer. */
import { join } from 'node:path';
import { z } from 'zod';
import { type Change, changeSchema } from '#shared/api/changes.ts';
import { readStoredDocument, writeStoredDocument } from '../storage/stored-document.ts';
import { noPendingChanges, type PendingChanges } from './pending-changes.ts';

/** Steps of the history share most of their changes: each change is kept once, the steps name ids. */
const documentSchema = z.object({
  format: z.literal(1),
  changes: z.array(changeSchema),
  present: z.array(z.string()),
  past: z.array(z.array(z.string())),
  future: z.array(z.array(z.string())),
});
type PendingDocument = z.infer<typeof documentSchema>;

const emptyDocument: PendingDocument = { format: 1, changes: [], present: [], past: [], future: [] };

export interface PendingStore {
  read(): Promise<{ readonly pending: PendingChanges; readonly setAside: string | null }>;
  write(pending: PendingChanges): Promise<void>;
}

/** `directory`: this computer's own within the state directory. */
export function createPendingStore(directory: string): PendingStore {
  const path = join(directory, 'pending-changes.json');
  return {
    async read() {
      const { value, setAside } = await readStoredDocument(path, documentSchema, emptyDocument);
      return { pending: fromDocument(value), setAside };
    },
    async write(pending) {
      await writeStoredDocument(path, toDocument(pending));
    },
  };
}

function toDocument(pending: PendingChanges): PendingDocument {
  const all = new Map<string, Change>();
  const idsOf = (changes: readonly Change[]): string[] =>
    changes.map((change) => {
      all.set(change.id, change);
      return change.id;
    });
  const present = idsOf(pending.present);
  const past = pending.past.map(idsOf);
  const future = pending.future.map(idsOf);
  return { format: 1, changes: [...all.values()], present, past, future };
}

function fromDocument(document: PendingDocument): PendingChanges {
  const all = new Map(document.changes.map((change) => [change.id, change]));
  const changesOf = (ids: readonly string[]): Change[] =>
    ids.flatMap((id) => {
      const change = all.get(id);
      return change === undefined ? [] : [change];
    });
  if (document.changes.length === 0) return noPendingChanges;
  return {
    present: changesOf(document.present),
    past: document.past.map(changesOf),
    future: document.future.map(changesOf),
  };
}
