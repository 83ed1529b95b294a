/**
 * The structure of an option's type as an evaluation tells it: the names of nixpkgs' lib/types.nix, and for the types
 * without parts their sentence, which says all there is (ranges, patterns, separators).
 */
import { z } from 'zod';
import type { EnumValue, OptionType } from './option-type.ts';
import { typeFromSentence } from './type-from-sentence.ts';

export interface TypeStructure {
  /** `nullOr`, `attrsOf`, `strMatching "…"` */
  readonly name: string;
  /** Of a type without parts. */
  readonly description?: string | undefined;
  /** By the names that nixpkgs gives them: `elemType`, `left`, `right`, `coercedType`, `finalType`, `freeformType`. */
  readonly nested?: Readonly<Record<string, TypeStructure>> | undefined;
  /** Of an enum. */
  readonly values?: readonly EnumValue[] | undefined;
}

export const typeStructureSchema: z.ZodType<TypeStructure> = z.lazy(() =>
  z.object({
    name: z.string().max(10_000),
    description: z.string().max(100_000).optional(),
    nested: z.record(z.string(), typeStructureSchema).optional(),
    values: z.array(z.union([z.string(), z.number(), z.boolean(), z.null()])).optional(),
  }),
);

/** `sentence`: of the whole type, where it is known. */
export function typeFromStructure(structure: TypeStructure, sentence?: string): OptionType {
  const { name, nested = {}, values } = structure;
  const description = sentence ?? structure.description ?? 'unspecified value';
  const part = (key: string): OptionType | undefined => {
    const inner = Object.hasOwn(nested, key) ? nested[key] : undefined;
    return inner && typeFromStructure(inner);
  };
  const element = part('elemType');
  switch (name) {
    case 'nullOr':
      return element === undefined ? typeFromSentence(description) : { kind: 'nullOr', of: element };
    case 'listOf':
      if (element === undefined) break;
      return description.startsWith('non-empty')
        ? { kind: 'listOf', of: element, nonEmpty: true }
        : { kind: 'listOf', of: element };
    case 'attrsOf':
    case 'lazyAttrsOf':
      if (element === undefined) break;
      return { kind: 'attrsOf', of: element };
    case 'uniq':
    case 'unique':
      if (element === undefined) break;
      return element;
    case 'either':
    case 'oneOf':
    case 'coercedTo': {
      const parts = [part('left'), part('finalType'), part('right'), part('coercedType')];
      return oneOf(parts.filter((type) => type !== undefined)) ?? typeFromSentence(description);
    }
    case 'enum':
      if (values === undefined) break;
      return { kind: 'enum', values };
    case 'submodule':
    case 'deferredModule': {
      const freeform = part('freeformType');
      return freeform === undefined ? { kind: 'submodule' } : { kind: 'submodule', freeform };
    }
    case 'functionTo':
      return { kind: 'other', description };
  }
  return typeFromSentence(description);
}

/** `either (either a b) c` is one choice of three. */
function oneOf(parts: readonly OptionType[]): OptionType | undefined {
  const types = parts.flatMap((part) => (part.kind === 'oneOf' ? part.of : [part]));
  const [first] = types;
  return types.length === 1 ? first : types.length === 0 ? undefined : { kind: 'oneOf', of: types };
}
