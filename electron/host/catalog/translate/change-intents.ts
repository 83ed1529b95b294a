/** What a person asks for, as intents on the files as they are. */
import type { ChangeRequest } from '#shared/api/changes.ts';
import type { Result } from '#shared/api/result.ts';
import type { Translate, Translation, TranslationProblem } from '../../changes/translate.ts';
import type { Catalogue } from '../catalogue.ts';
import { type FileState, fileState } from '../installed-state.ts';
import { installIntents, removeIntents } from './app-intents.ts';
import { resetIntents, setIntents } from './setting-intents.ts';

export function createTranslate(catalogue: Catalogue): Translate {
  return (request, { configuration }) =>
    translateRequest(request, catalogue, fileState(configuration, catalogue));
}

/** Pure: no intents where the files say so already. */
export function translateRequest(
  request: ChangeRequest,
  catalogue: Catalogue,
  files: FileState,
): Result<Translation, TranslationProblem> {
  switch (request.kind) {
    case 'install-app':
      return installIntents(request, catalogue, files);
    case 'remove-app':
      return removeIntents(request, catalogue, files);
    case 'set-setting':
      return setIntents(request, catalogue, files);
    case 'reset-setting':
      return resetIntents(request, catalogue, files);
  }
}
