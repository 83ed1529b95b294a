/** What a person asks for, as intents on the files as they are. */
import type { ChangeRequest } from '#shared/api/changes.ts';
import type { Result } from '#shared/api/result.ts';
import type { Translate, Translation, TranslationProblem } from '../../changes/translate.ts';
import { type KnownOptions, noKnownOptions } from '../catalog-data.ts';
import type { Catalogue } from '../catalogue.ts';
import { type FileState, fileState } from '../installed-state.ts';
import { installIntents, removeIntents } from './app-intents.ts';
import { addEntryIntents, removeEntryIntents, renameEntryIntents } from './entry-intents.ts';
import { resetIntents, setIntents } from './setting-intents.ts';

/** `knownOptions`: the newest there are. */
export function createTranslate(
  catalogue: Catalogue,
  knownOptions: () => KnownOptions = () => noKnownOptions,
): Translate {
  return (request, { configuration }) =>
    translateRequest(request, catalogue, fileState(configuration, catalogue), knownOptions());
}

/** Pure: no intents where the files say so already. */
export function translateRequest(
  request: ChangeRequest,
  catalogue: Catalogue,
  files: FileState,
  options: KnownOptions = noKnownOptions,
): Result<Translation, TranslationProblem> {
  const knowledge = { catalogue, options };
  switch (request.kind) {
    case 'install-app':
      return installIntents(request, catalogue, files);
    case 'remove-app':
      return removeIntents(request, catalogue, files);
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
  }
}
