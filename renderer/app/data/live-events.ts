/** Keeps the answers true: every event of the host puts its data in place and marks what follows from it. */
import { QueryClient } from '@tanstack/react-query';
import type { CatalogStatus } from '#shared/api/catalog.ts';
import type { ChangeList } from '#shared/api/changes.ts';
import type { Bridge, CallName, Output } from '#shared/api/contract.ts';
import type { Connection } from '../bridge/connection.ts';
import { callKey } from './call.ts';

/** Answers stay valid until an event says otherwise; asking again on every focus would only cost. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: 10 * 60_000,
        retry: false,
        refetchOnWindowFocus: false,
        // The host is on this computer: being off-line changes nothing.
        networkMode: 'always',
      },
      mutations: { networkMode: 'always' },
    },
  });
}

const readFromFiles: readonly CallName[] = [
  'machine.overview',
  'apps.shelves',
  'apps.search',
  'apps.detail',
  'apps.outside',
  'settings.page',
  'settings.setting',
  'users.list',
  'options.children',
  'options.group',
  'options.detail',
  'options.filter',
  'options.evaluate',
  'options.suggestions',
  'changes.plan',
  'changes.conflicts',
];

const readFromCatalogue: readonly CallName[] = [
  'apps.shelves',
  'apps.search',
  'apps.detail',
  'apps.outside',
  'search.everything',
  'settings.setting',
  'options.children',
  'options.group',
  'options.detail',
  'options.declared',
  'options.filter',
];

const readFromSystem: readonly CallName[] = [
  'machine.overview',
  'machine.condition',
  'machine.unitLog',
  'updates.status',
  'upgrade.status',
  'space.use',
  'apply.interrupted',
  'apply.past',
];

/** Returns the function that stops listening. */
export function followEvents(bridge: Bridge, connection: Connection, client: QueryClient): () => void {
  const markStale = (names: readonly CallName[]): void => {
    for (const name of names) void client.invalidateQueries({ queryKey: [name] });
  };
  const filesAreRead = (): Promise<unknown> =>
    Promise.all(readFromFiles.map((name) => client.invalidateQueries({ queryKey: [name] })));
  let newestList = 0;
  const stops = [
    bridge.on('changes.changed', async (list) => {
      newestList += 1;
      const mine = newestList;
      const before = client.getQueryData<ChangeList>(callKey('changes.list', {}))?.changes.length ?? 0;
      const job = client.getQueryData<Output<'apply.current'>>(callKey('apply.current', {}))?.job;
      const isApplied = list.changes.length < before && job != null && job.endedAt === null;
      // What was applied is in the files now: without them every switch would show the old state for a moment.
      if (isApplied) await filesAreRead();
      if (mine !== newestList) return;
      client.setQueryData(callKey('changes.list', {}), list);
      // What was taken over for a newer release may have been taken back.
      markStale(['changes.plan', 'upgrade.current']);
    }),
    bridge.on('config.changed', (health) => {
      client.setQueryData(callKey('config.health', {}), health);
      markStale(readFromFiles);
    }),
    bridge.on('catalog.changed', (status) => {
      const before = client.getQueryData<CatalogStatus>(callKey('catalog.status', {}));
      client.setQueryData(callKey('catalog.status', {}), status);
      // Progress is told many times; only what has come to its end says something new.
      const isReadAnew = before?.readAt !== status.readAt || before?.options.count !== status.options.count;
      if (isReadAnew) markStale(readFromCatalogue);
    }),
    bridge.on('apply.changed', (current) => {
      client.setQueryData(callKey('apply.current', {}), current);
      if (current.job?.endedAt != null) markStale([...readFromFiles, ...readFromSystem, 'history.list']);
    }),
    bridge.on('history.changed', () => {
      markStale(['history.list', 'history.compare', ...readFromSystem]);
    }),
    bridge.on('preferences.changed', (preferences) => {
      client.setQueryData(callKey('preferences.get', {}), preferences);
    }),
    connection.subscribe(() => {
      if (!connection.isLost()) void client.invalidateQueries();
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
