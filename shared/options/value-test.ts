/** What a value has to be like: for settings that depend on others, and for warnings about some values only. */
import { z } from 'zod';
import type { NixValue } from '../nix/edit/intent.ts';

export const valueTestSchema = z.union([
  z.strictObject({ is: z.union([z.boolean(), z.string()]) }),
  z.strictObject({ isNot: z.union([z.boolean(), z.string()]) }),
  /** A list with this text, or with the package of this attribute path, in it. */
  z.strictObject({ includes: z.string() }),
  /** Anything but null, an empty text and an empty list. */
  z.strictObject({ isSet: z.literal(true) }),
]);
export type ValueTest = z.infer<typeof valueTestSchema>;

/** Null: nothing sets the value, and it has no default. */
export function fitsTest(value: NixValue | null, test: ValueTest): boolean {
  if ('is' in test) return isEqual(value, test.is);
  if ('isNot' in test) return !isEqual(value, test.isNot);
  if ('includes' in test)
    return value?.type === 'list' && value.items.some((item) => textOf(item) === test.includes);
  return isSet(value);
}

function isEqual(value: NixValue | null, wanted: boolean | string): boolean {
  return (value?.type === 'bool' || value?.type === 'string') && value.value === wanted;
}

function isSet(value: NixValue | null): boolean {
  switch (value?.type) {
    case undefined:
    case 'null':
      return false;
    case 'string':
      return value.value !== '';
    case 'list':
      return value.items.length > 0;
    default:
      return true;
  }
}

/** How a choice names the value: a text by itself, a package by its attribute path. */
export function textOf(value: NixValue): string | undefined {
  if (value.type === 'string') return value.value;
  return value.type === 'package' ? value.attribute.join('.') : undefined;
}
