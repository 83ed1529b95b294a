/** Which values a type's field can show, and how much room it needs. */
import type { NixValue } from '#shared/api/intent.ts';
import { checkValue } from '#shared/options/check-value.ts';
import type { EnumValue, OptionType } from '#shared/options/option-type.ts';

/**
 * Whether a value has the outer shape of a type. What is inside a list or a set is looked at by the fields in
 * there, so one entry written by hand does not turn the others into text.
 */
export function hasShape(type: OptionType, value: NixValue | null): boolean {
  if (value === null) return true;
  switch (type.kind) {
    case 'bool':
    case 'int':
    case 'string':
    case 'package':
      return value.type === type.kind;
    case 'float':
      return value.type === 'float' || value.type === 'int';
    case 'path':
      return value.type === 'path' || value.type === 'string';
    case 'enum':
      return enumValueOf(value) !== undefined;
    case 'listOf':
      return value.type === 'list';
    case 'attrsOf':
    case 'submodule':
      return value.type === 'set';
    case 'nullOr':
      return value.type === 'null' || hasShape(type.of, value);
    case 'oneOf':
      return type.of.some((each) => hasShape(each, value));
    case 'data':
      return value.type !== 'nix' && value.type !== 'path' && value.type !== 'package';
    case 'other':
      return true;
  }
}

/** The place in a `oneOf` of the type that a value belongs to; the first one where there is no value. */
export function alternativeOf(types: readonly OptionType[], value: NixValue | null): number {
  if (value === null) return 0;
  const fitting = types.findIndex((type) => hasShape(type, value) && checkValue(type, value) === undefined);
  return Math.max(fitting === -1 ? types.findIndex((type) => hasShape(type, value)) : fitting, 0);
}

/** Whether the field of an entry stands in one line with its name and buttons. */
export function isInline(type: OptionType, value: NixValue | null): boolean {
  if (!hasShape(type, value)) return false;
  switch (type.kind) {
    case 'string':
      return !type.multiline && !(value?.type === 'string' && value.value.includes('\n'));
    case 'nullOr':
      return isInline(type.of, value?.type === 'null' ? null : value);
    case 'oneOf':
      return type.of.every((each) => isInline(each, hasShape(each, value) ? value : null));
    case 'data':
      return value === null || (value.type !== 'list' && value.type !== 'set');
    case 'bool':
    case 'int':
    case 'float':
    case 'enum':
    case 'path':
    case 'package':
      return true;
    case 'listOf':
    case 'attrsOf':
    case 'submodule':
    case 'other':
      return false;
  }
}

/** What an entry is when it is added without anything in it; null where nothing sensible is empty. */
export function emptyValue(type: OptionType): NixValue | null {
  switch (type.kind) {
    case 'listOf':
      return type.nonEmpty ? null : { type: 'list', items: [] };
    case 'attrsOf':
    case 'submodule':
      return { type: 'set', entries: [] };
    case 'nullOr':
      return { type: 'null' };
    case 'oneOf':
      return type.of[0] === undefined ? null : emptyValue(type.of[0]);
    case 'string':
      return type.nonEmpty || type.secret ? null : { type: 'string', value: '' };
    case 'bool':
      return { type: 'bool', value: false };
    default:
      return null;
  }
}

export function nixOfEnumValue(value: EnumValue): NixValue {
  if (value === null) return { type: 'null' };
  if (typeof value === 'boolean') return { type: 'bool', value };
  if (typeof value === 'string') return { type: 'string', value };
  return Number.isInteger(value) ? { type: 'int', value: String(value) } : { type: 'float', value };
}

/** Undefined where a value could be none of an enum. */
export function enumValueOf(value: NixValue): EnumValue | undefined {
  switch (value.type) {
    case 'null':
      return null;
    case 'bool':
    case 'string':
    case 'float':
      return value.value;
    case 'int':
      return Number(value.value);
    default:
      return undefined;
  }
}
