/** One table: kind of option → field. A kind without an entry is edited as Nix text. */
import type { NixValue } from '#shared/api/intent.ts';
import type { OptionType } from '#shared/options/option-type.ts';
import { BoolField } from './BoolField.tsx';
import { EnumField } from './EnumField.tsx';
import { FloatField } from './FloatField.tsx';
import type { Field } from './field.ts';
import { IntField } from './IntField.tsx';
import { ListField } from './ListField.tsx';
import { NullableField } from './NullableField.tsx';
import { PathField } from './PathField.tsx';
import { StringField } from './StringField.tsx';

type FieldTable = { readonly [Kind in OptionType['kind']]?: Field<Extract<OptionType, { kind: Kind }>> };

const fields: FieldTable = {
  bool: { component: BoolField, layout: 'end' },
  int: { component: IntField, layout: 'end' },
  float: { component: FloatField, layout: 'end' },
  enum: { component: EnumField, layout: 'end' },
  string: { component: StringField, layout: 'below' },
  path: { component: PathField, layout: 'below' },
  listOf: { component: ListField, layout: 'below' },
  nullOr: { component: NullableField, layout: 'below' },
};

/** The kinds whose values a list can hold as lines of text. */
const lineKinds: readonly OptionType['kind'][] = ['string', 'enum', 'int', 'path'];

/** Null: no field knows the type, or the value is more than the field can show. */
export function fieldFor(type: OptionType, value: NixValue | null): Field | null {
  if (!canShow(type, value)) return null;
  const field = fields[type.kind] as Field | undefined;
  if (field === undefined) return null;
  if (type.kind === 'nullOr' && ['bool', 'enum'].includes(type.of.kind)) return { ...field, layout: 'end' };
  return field;
}

function canShow(type: OptionType, value: NixValue | null): boolean {
  switch (type.kind) {
    case 'bool':
    case 'int':
    case 'string':
      return value === null || value.type === type.kind;
    case 'float':
      return value === null || value.type === 'float' || value.type === 'int';
    case 'path':
      return value === null || value.type === 'path' || value.type === 'string';
    case 'enum':
      return value === null || value.type === 'string';
    case 'listOf':
      return (
        lineKinds.includes(type.of.kind) &&
        (value === null || (value.type === 'list' && value.items.every((item) => canShow(type.of, item))))
      );
    case 'nullOr':
      return fields[type.of.kind] !== undefined && (value?.type === 'null' || canShow(type.of, value));
    default:
      return false;
  }
}
