/** The schema at the border for intents (`shared/nix/edit/intent.ts` has the types and their meaning). */
import { z } from 'zod';
import type { Intent, NixValue, OptionPath } from '../nix/edit/intent.ts';

export type { Intent, NixValue, OptionPath } from '../nix/edit/intent.ts';

const segment = z.string().max(1_000);

export const optionPathSchema: z.ZodType<OptionPath> = z.array(segment).min(1).max(50);

export const nixValueSchema: z.ZodType<NixValue> = z.lazy(() =>
  z.discriminatedUnion('type', [
    z.object({ type: z.literal('null') }),
    z.object({ type: z.literal('bool'), value: z.boolean() }),
    z.object({ type: z.literal('int'), value: z.string().regex(/^-?\d{1,19}$/) }),
    z.object({ type: z.literal('float'), value: z.number() }),
    z.object({ type: z.literal('string'), value: z.string().max(1_000_000) }),
    z.object({ type: z.literal('path'), text: z.string().max(4_096) }),
    z.object({ type: z.literal('list'), items: z.array(nixValueSchema).max(10_000) }),
    z.object({ type: z.literal('set'), entries: z.array(z.tuple([segment, nixValueSchema])).max(10_000) }),
    z.object({ type: z.literal('package'), attribute: z.array(segment).min(1).max(20) }),
    z.object({ type: z.literal('nix'), text: z.string().max(1_000_000) }),
  ]),
);

export const intentSchema: z.ZodType<Intent> = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('set'),
    path: optionPathSchema,
    value: nixValueSchema,
    replaceComputed: z.boolean().optional(),
  }),
  z.object({ kind: z.literal('unset'), path: optionPathSchema }),
  z.object({ kind: z.literal('add'), path: optionPathSchema, element: nixValueSchema }),
  z.object({
    kind: z.literal('remove'),
    path: optionPathSchema,
    element: nixValueSchema,
    customised: z.boolean().optional(),
  }),
  z.object({ kind: z.literal('rename'), path: optionPathSchema, to: optionPathSchema }),
  z.object({ kind: z.literal('addEntry'), path: optionPathSchema, name: segment }),
  z.object({ kind: z.literal('removeEntry'), path: optionPathSchema, name: segment }),
  z.object({ kind: z.literal('renameEntry'), path: optionPathSchema, name: segment, to: segment }),
]);
