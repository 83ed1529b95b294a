/** The one list of pending changes that all windows see: in memory, told to the pages, kept on disk. */
import type { ChangeList } from '#shared/api/changes.ts';
import type { Publish } from '../handlers.ts';
import type { Report } from '../report.ts';
import { changeList, noPendingChanges, type PendingChanges } from './pending-changes.ts';
import type { PendingStore } from './pending-store.ts';

export interface PendingService {
  get(): Promise<PendingChanges>;
  /** Tells the pages when the list is different, and begins to write it. */
  update(next: (pending: PendingChanges) => PendingChanges): Promise<ChangeList>;
  /** Resolves when everything is on disk. */
  settled(): Promise<void>;
}

export function createPendingService(store: PendingStore, publish: Publish, report: Report): PendingService {
  let pending: PendingChanges = noPendingChanges;
  let writing: Promise<void> = Promise.resolve();

  const loaded = store.read().then((kept) => {
    pending = kept.pending;
    if (kept.setAside !== null) {
      report(`The list of pending changes could not be read. It is kept as ${kept.setAside}.`);
    }
  });

  function write(): void {
    // One after the other, each with what is newest by then.
    writing = writing
      .then(() => store.write(pending))
      .catch((error: unknown) => {
        const reason = error instanceof Error ? error.message : String(error);
        report(`The pending changes could not be kept on disk and last only until Snowglobe ends: ${reason}`);
      });
  }

  return {
    async get() {
      await loaded;
      return pending;
    },
    async update(next) {
      await loaded;
      const before = pending;
      pending = next(before);
      const list = changeList(pending);
      if (pending !== before) {
        write();
        publish('changes.changed', list);
      }
      return list;
    },
    async settled() {
      await loaded;
      await writing;
    },
  };
}
