/** What a person asks for, as intents on the files as they are. */
import type { ChangeRequest } from '#shared/api/changes.ts';
import type { Result } from '#shared/api/result.ts';
import type { Translate, Translation, TranslationProblem } from '../../changes/translate.ts';
import { appCollection } from '../apps/app-collection.ts';
import type { CatalogData } from '../catalog-data.ts';
import type { Catalogue } from '../catalogue.ts';
import { type FileState, fileState } from '../installed-state.ts';
import { dataOfTexts } from '../store/data-of-texts.ts';
import { installIntents, removeIntents } from './app-intents.ts';
import { desktopIntents } from './desktop-intents.ts';
import { addEntryIntents, removeEntryIntents, renameEntryIntents } from './entry-intents.ts';
import { fixIntents } from './fix-intents.ts';
import { resetIntents, setIntents } from './setting-intents.ts';
import { addUserIntents, changeUserIntents, removeUserIntents } from './user-intents.ts';

/** `data`: the newest there is. */
export function createTranslate(
  catalogue: Catalogue,
  data: () => CatalogData = () => dataOfTexts(catalogue),
): Translate {
  return (request, { configuration }) => {
    const now = data();
    return translateRequest(request, catalogue, fileState(configuration, appCollection(catalogue, now)), now);
  };
}

/** Pure: no intents where the files say so already. */
export function translateRequest(
  request: ChangeRequest,
  catalogue: Catalogue,
  files: FileState,
  data: CatalogData = dataOfTexts(catalogue),
): Result<Translation, TranslationProblem> {
  const knowledge = { catalogue, options: data.options };
  const apps = appCollection(catalogue, data);
  switch (request.kind) {
    case 'install-app':
      return installIntents(request, apps, files);
    case 'remove-app':
      return removeIntents(request, apps, files);
    case 'set-setting':
      return setIntents(request, knowledge, files);
    case 'reset-setting':
      return resetIntents(request, knowledge, files);
    case 'add-entry':
      return addEntryIntents(request, knowledge, files);
    case 'remove-entry':
      return removeEntryIntents(request, knowledge, files);
    case 'rename-entry':
      return renameEntryIntents(request, knowledge, files);
    case 'add-user':
      return addUserIntents(request, files);
    case 'change-user':
      return changeUserIntents(request, files);
    case 'remove-user':
      return removeUserIntents(request, files);
    case 'choose-desktop':
      return desktopIntents(request, knowledge, files);
    case 'fix':
      return fixIntents(request);
  }
}
