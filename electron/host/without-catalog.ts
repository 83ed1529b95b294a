/** Stands in for the catalogue until it is there: no apps and no settings are known, so none can be changed. */
import { fail, ok } from '#shared/api/result.ts';
import type { Translate } from './changes/translate.ts';
import type { HandlersOf } from './handlers.ts';

export function createCatalogHandlers(): HandlersOf<'apps.'> &
  HandlersOf<'settings.'> &
  HandlersOf<'search.'> {
  return {
    'apps.shelves': () => ok({ shelves: [], installed: [], total: 0 }),
    'apps.search': () => ok({ apps: [], total: 0 }),
    'apps.detail': () => fail({ kind: 'unknown-app', sentence: 'This app is not known.' }),
    'settings.pages': () => ok({ pages: [] }),
    'settings.page': () => fail({ kind: 'unknown-page', sentence: 'There is no such page.' }),
    'settings.setting': () => fail({ kind: 'unknown-setting', sentence: 'This setting is not known.' }),
    'search.everything': () => ok({ hits: [] }),
  };
}

export const translate: Translate = () =>
  fail({ kind: 'unknown-setting', sentence: 'This setting is not known.' });
