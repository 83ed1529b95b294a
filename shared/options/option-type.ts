/** The structure of an option's type, as far as a form needs it. */
import { z } from 'zod';

/** What an enum offers: mostly texts, now and then a number, a truth value or null. */
export type EnumValue = string | number | boolean | null;

export type OptionType =
  | { readonly kind: 'bool' }
  | { readonly kind: 'int'; readonly min?: number | undefined; readonly max?: number | undefined }
  | { readonly kind: 'float'; readonly min?: number | undefined; readonly max?: number | undefined }
  | {
      readonly kind: 'string';
      /** Written in several lines (true) or never (false); otherwise both are possible, and one line is usual. */
      readonly multiline?: boolean | undefined;
      readonly nonEmpty?: boolean | undefined;
      /** A POSIX extended regular expression that the whole text matches, as `builtins.match` takes it. */
      readonly pattern?: string | undefined;
      /** Never shown while typing, never kept as plain text. */
      readonly secret?: boolean | undefined;
    }
  | { readonly kind: 'enum'; readonly values: readonly EnumValue[] }
  | { readonly kind: 'path'; readonly absolute?: boolean | undefined }
  | { readonly kind: 'package' }
  | { readonly kind: 'nullOr'; readonly of: OptionType }
  | { readonly kind: 'listOf'; readonly of: OptionType; readonly nonEmpty?: boolean | undefined }
  | { readonly kind: 'attrsOf'; readonly of: OptionType }
  /**
   * Its options are those of the catalogue below the option's own path (`<name>` in a set, `*` in a list). `freeform`
   * is the type of a set of everything else in it, mostly `attrsOf` or `data`; without it there is nothing else.
   */
  | { readonly kind: 'submodule'; readonly freeform?: OptionType | undefined }
  /** One of several types; a value belongs to the first that takes it. */
  | { readonly kind: 'oneOf'; readonly of: readonly OptionType[] }
  /** Any plain data: JSON, YAML, TOML, INI and what NixOS calls `anything`. `format` names it for people. */
  | { readonly kind: 'data'; readonly format?: string | undefined }
  /** A type no field knows: edited as Nix text. `description` is the option's own sentence. */
  | { readonly kind: 'other'; readonly description: string };

const range = { min: z.number().optional(), max: z.number().optional() };

export const optionTypeSchema: z.ZodType<OptionType> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('bool') }),
    z.object({ kind: z.literal('int'), ...range }),
    z.object({ kind: z.literal('float'), ...range }),
    z.object({
      kind: z.literal('string'),
      multiline: z.boolean().optional(),
      nonEmpty: z.boolean().optional(),
      pattern: z.string().optional(),
      secret: z.boolean().optional(),
    }),
    z.object({
      kind: z.literal('enum'),
      values: z.array(z.union([z.string(), z.number(), z.boolean(), z.null()])),
    }),
    z.object({ kind: z.literal('path'), absolute: z.boolean().optional() }),
    z.object({ kind: z.literal('package') }),
    z.object({ kind: z.literal('nullOr'), of: optionTypeSchema }),
    z.object({ kind: z.literal('listOf'), of: optionTypeSchema, nonEmpty: z.boolean().optional() }),
    z.object({ kind: z.literal('attrsOf'), of: optionTypeSchema }),
    z.object({ kind: z.literal('submodule'), freeform: optionTypeSchema.optional() }),
    z.object({ kind: z.literal('oneOf'), of: z.array(optionTypeSchema) }),
    z.object({ kind: z.literal('data'), format: z.string().optional() }),
    z.object({ kind: z.literal('other'), description: z.string() }),
  ]),
);
