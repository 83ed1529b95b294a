/** The structure of an option's type, as far as a form needs it. */
import { z } from 'zod';

export type OptionType =
  | { readonly kind: 'bool' }
  | { readonly kind: 'int'; readonly min?: number | undefined; readonly max?: number | undefined }
  | { readonly kind: 'float' }
  | { readonly kind: 'string'; readonly multiline?: boolean | undefined }
  | { readonly kind: 'enum'; readonly values: readonly string[] }
  | { readonly kind: 'path' }
  | { readonly kind: 'package' }
  | { readonly kind: 'nullOr'; readonly of: OptionType }
  | { readonly kind: 'listOf'; readonly of: OptionType }
  | { readonly kind: 'attrsOf'; readonly of: OptionType }
  /** A type no field knows: edited as Nix text. `description` is the option's own sentence. */
  | { readonly kind: 'other'; readonly description: string };

export const optionTypeSchema: z.ZodType<OptionType> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('bool') }),
    z.object({ kind: z.literal('int'), min: z.number().optional(), max: z.number().optional() }),
    z.object({ kind: z.literal('float') }),
    z.object({ kind: z.literal('string'), multiline: z.boolean().optional() }),
    z.object({ kind: z.literal('enum'), values: z.array(z.string()) }),
    z.object({ kind: z.literal('path') }),
    z.object({ kind: z.literal('package') }),
    z.object({ kind: z.literal('nullOr'), of: optionTypeSchema }),
    z.object({ kind: z.literal('listOf'), of: optionTypeSchema }),
    z.object({ kind: z.literal('attrsOf'), of: optionTypeSchema }),
    z.object({ kind: z.literal('other'), description: z.string() }),
  ]),
);
