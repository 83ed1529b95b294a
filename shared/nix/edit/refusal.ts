/** Why an intent was not carried out: expected outcomes, told with the place and, where there is one, another way. */

import type { Place } from '../module/definition.ts';

export type RefusalKind =
  | 'computed'
  | 'conditional'
  | 'dynamic-name'
  | 'defined-in-parts'
  | 'defined-more-than-once'
  | 'overridden'
  | 'no-module'
  | 'syntax'
  | 'not-a-list'
  | 'not-a-set'
  | 'not-set'
  | 'not-in-list'
  | 'customised'
  | 'exists'
  | 'referred-to'
  | 'captures'
  | 'invalid-value'
  | 'invalid-path'
  | 'not-editable'
  | 'bug';

/** Another way to the same end, which the person may choose. */
export type Alternative = 'override-file' | 'replace-computed' | 'customised';

export interface Refusal {
  /** Index into the intents. */
  readonly intent: number;
  readonly kind: RefusalKind;
  /** A whole sentence for a person. */
  readonly sentence: string;
  readonly place: Place | undefined;
  readonly alternative: Alternative | undefined;
}
