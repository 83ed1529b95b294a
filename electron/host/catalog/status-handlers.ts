/** The calls `catalog.*`: how much is known, and reading it again. */
import { ok } from '#shared/api/result.ts';
import type { HandlersOf } from '../handlers.ts';
import type { CatalogKeeper } from './catalog-data.ts';

export function createStatusHandlers(keeper: CatalogKeeper): HandlersOf<'catalog.'> {
  return {
    'catalog.status': async () => {
      await keeper.opened();
      return ok(keeper.status());
    },
    'catalog.refresh': ({ evaluatePackages }) => ok(keeper.refresh({ evaluatePackages })),
    'catalog.cancel': () => ok(keeper.cancel()),
  };
}
