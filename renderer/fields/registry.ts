/** One table: kind of option → field. Nix text is the field of what no other one knows. */
import type { NixValue } from '#shared/api/intent.ts';
import type { OptionType } from '#shared/options/option-type.ts';
import { BoolField } from './BoolField.tsx';
import { DataField } from './DataField.tsx';
import { EnumField } from './EnumField.tsx';
import { withFields } from './FieldSlot.tsx';
import { FloatField } from './FloatField.tsx';
import type { Field, TypeOf } from './field.ts';
import { IntField } from './IntField.tsx';
import { ListField } from './ListField.tsx';
import { NixField } from './NixField.tsx';
import { NullableField } from './NullableField.tsx';
import { OneOfField } from './OneOfField.tsx';
import { PackageField } from './PackageField.tsx';
import { PathField } from './PathField.tsx';
import { SetField } from './SetField.tsx';
import { StringField } from './StringField.tsx';
import { SubmoduleField } from './SubmoduleField.tsx';
import { hasShape } from './value-shape.ts';

type FieldTable = { readonly [Kind in OptionType['kind']]: Field<TypeOf<Kind>> };

const fields: FieldTable = {
  bool: { component: BoolField, layout: 'end' },
  int: { component: IntField, layout: 'end' },
  float: { component: FloatField, layout: 'end' },
  enum: { component: EnumField, layout: 'end' },
  string: { component: StringField, layout: 'below' },
  path: { component: PathField, layout: 'below' },
  package: { component: PackageField, layout: 'below' },
  nullOr: { component: withFields(NullableField, fieldFor), layout: 'below' },
  listOf: { component: withFields(ListField, fieldFor), layout: 'below' },
  attrsOf: { component: withFields(SetField, fieldFor), layout: 'below' },
  submodule: { component: withFields(SubmoduleField, fieldFor), layout: 'below' },
  oneOf: { component: withFields(OneOfField, fieldFor), layout: 'below' },
  data: { component: withFields(DataField, fieldFor), layout: 'below' },
  other: { component: NixField, layout: 'below' },
};

/** Null where the value is of another shape than the type says: it is shown as the text that it is. */
export function fieldFor(type: OptionType, value: NixValue | null): Field | null {
  if (!hasShape(type, value)) return null;
  const field = fields[type.kind] as unknown as Field;
  return isSmall(type) ? { ...field, layout: 'end' } : field;
}

function isSmall(type: OptionType): boolean {
  return type.kind === 'nullOr' && ['bool', 'int', 'float', 'enum'].includes(type.of.kind);
}

/** Whether all of a value of this type has a real field, so that nobody needs to know how Nix is written. */
export function isEditedByField(type: OptionType): boolean {
  switch (type.kind) {
    case 'other':
      return false;
    case 'nullOr':
    case 'listOf':
    case 'attrsOf':
      return isEditedByField(type.of);
    case 'oneOf':
      return type.of.every(isEditedByField);
    default:
      return true;
  }
}
