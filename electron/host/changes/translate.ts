/** How a request becomes intents: known to the catalogue, asked for here. */
import type { ChangeRequest, ChangeWords } from '#shared/api/changes.ts';
import type { CallError } from '#shared/api/contract.ts';
import type { Intent } from '#shared/api/intent.ts';
import type { Result } from '#shared/api/result.ts';
import type { ConfigurationSnapshot } from '../config/configuration-store.ts';

export interface Translation {
  readonly words: ChangeWords;
  /** Empty when the files say so already. */
  readonly intents: readonly Intent[];
}

export type TranslationProblem = Exclude<
  CallError<'changes.add'>,
  { readonly kind: 'invalid-input' | 'internal' | 'configuration-broken' }
>;

/** In terms of the files as they are in `snapshot`. */
export type Translate = (
  request: ChangeRequest,
  snapshot: ConfigurationSnapshot,
) => Result<Translation, TranslationProblem>;
