/**
 * The contract between the page and the application: every call (one table for each part of it in `calls/`), every
 * event, every expected error.
 * The bridge's types, the router's validation and the test that every call is implemented come from here.
 */
import { z } from 'zod';
import { jobSchema } from './apply.ts';
import { applyCalls } from './calls/apply-calls.ts';
import { catalogCalls } from './calls/catalog-calls.ts';
import { changeCalls } from './calls/change-calls.ts';
import { computerCalls } from './calls/computer-calls.ts';
import { historyCalls } from './calls/history-calls.ts';
import { nothing } from './calls/parts.ts';
import { updateCalls } from './calls/update-calls.ts';
import { upgradeCalls } from './calls/upgrade-calls.ts';
import { userCalls } from './calls/user-calls.ts';
import { catalogStatusSchema } from './catalog.ts';
import { changeListSchema } from './changes.ts';
import { configurationHealthSchema } from './machine.ts';
import { preferencesSchema } from './preferences.ts';
import type { Result } from './result.ts';
import { readingProgressSchema } from './space.ts';
import { lookProgressSchema } from './updates.ts';
import { upgradeLookSchema } from './upgrade.ts';

export { type Preferences, preferencesSchema } from './preferences.ts';
export { type Rehearsal, rehearsalSchema } from './rehearsal.ts';
export type { SearchHit } from './search.ts';

export const contract = {
  ...computerCalls,
  ...catalogCalls,
  ...changeCalls,
  ...applyCalls,
  ...historyCalls,
  ...updateCalls,
  ...upgradeCalls,
  ...userCalls,
} as const satisfies Record<string, { input: z.ZodType; output: z.ZodType; error: z.ZodType }>;

export type CallName = keyof typeof contract;
export type Input<Name extends CallName> = z.input<(typeof contract)[Name]['input']>;
export type Output<Name extends CallName> = z.output<(typeof contract)[Name]['output']>;

/** What every call can answer besides its own errors: a caller that breaks the contract, or a bug. */
export type CommonError =
  | { readonly kind: 'invalid-input'; readonly sentence: string }
  | { readonly kind: 'internal'; readonly sentence: string };

export type CallError<Name extends CallName> = z.output<(typeof contract)[Name]['error']> | CommonError;
export type Answer<Name extends CallName> = Result<Output<Name>, CallError<Name>>;

export const events = {
  /** Something in the list of pending changes is different. */
  'changes.changed': changeListSchema,
  /** The files on disk are different (edited elsewhere, or by an apply). */
  'config.changed': configurationHealthSchema,
  'catalog.changed': catalogStatusSchema,
  'apply.changed': z.object({ job: jobSchema.nullable() }),
  /** Generations were added, removed, or another one runs. */
  'history.changed': nothing,
  'preferences.changed': preferencesSchema,
  'updates.looking': lookProgressSchema,
  'upgrade.changed': z.object({ look: upgradeLookSchema }),
  'space.reading': readingProgressSchema,
} as const satisfies Record<string, z.ZodType>;

export type EventName = keyof typeof events;
export type EventData<Name extends EventName> = z.output<(typeof events)[Name]>;

/** What a shell gives the page. */
export interface Bridge {
  call<Name extends CallName>(name: Name, input: Input<Name>): Promise<Answer<Name>>;
  /** Returns the function that ends the subscription. */
  on<Name extends EventName>(name: Name, listener: (data: EventData<Name>) => void): () => void;
}
