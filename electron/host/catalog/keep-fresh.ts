/** When the catalogue is looked at again: a while after the start, after changes of the files, after every apply. */
import type { ConfigurationStore } from '../config/configuration-store.ts';
import type { HostEvent } from '../host.ts';
import type { Report } from '../report.ts';
import type { CatalogKeeper } from './catalog-data.ts';

/** The first page is drawn before anything else is begun. */
const AFTER_START_MILLISECONDS = 2_000;
/** Somebody is still writing. */
const AFTER_CHANGE_MILLISECONDS = 3_000;

/** Returns the function that ends it. */
export function keepCatalogueFresh(
  keeper: CatalogKeeper,
  configuration: ConfigurationStore,
  listeners: Set<(event: HostEvent) => void>,
  report: Report,
): () => void {
  let timer: NodeJS.Timeout | undefined;
  const checkAfter = (milliseconds: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      keeper.check().catch((error: unknown) => {
        report(`The catalogue could not be read: ${error instanceof Error ? error.message : String(error)}`);
      });
    }, milliseconds);
    timer.unref();
  };
  checkAfter(AFTER_START_MILLISECONDS);
  const stopListening = configuration.onChange(() => checkAfter(AFTER_CHANGE_MILLISECONDS));
  // A new generation may have come with another collection.
  listeners.add(({ name }) => {
    if (name === 'history.changed') checkAfter(AFTER_CHANGE_MILLISECONDS);
  });
  return () => {
    clearTimeout(timer);
    stopListening();
  };
}
