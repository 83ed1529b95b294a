/** A list with one of its usual entries more or less. */
import type { NixValue } from '#shared/api/intent.ts';
import { textOf } from '#shared/options/value-test.ts';

/**
 * The order of the choices is that of the list: a driver that is tried first stands first. Entries that are no
 * choice keep their places.
 */
export function withItem(
  items: readonly NixValue[],
  name: string,
  order: readonly string[],
  isPackage: boolean,
): readonly NixValue[] {
  const item: NixValue = isPackage
    ? { type: 'package', attribute: name.split('.') }
    : { type: 'string', value: name };
  const later = order.slice(order.indexOf(name) + 1);
  const place = items.findIndex((other) => later.includes(textOf(other) ?? ''));
  return items.toSpliced(place === -1 ? items.length : place, 0, item);
}

export function withoutItem(items: readonly NixValue[], name: string): readonly NixValue[] {
  return items.filter((item) => textOf(item) !== name);
}
