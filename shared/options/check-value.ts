/** Whether a value fits an option's type, in the words of the type. */

import type { NixValue } from '../nix/edit/intent.ts';
import type { EnumValue, OptionType } from './option-type.ts';
import { posixPattern } from './posix-pattern.ts';

/** A whole sentence on what does not fit; undefined where it does. Nix text is for Nix to check. */
export function checkValue(type: OptionType, value: NixValue): string | undefined {
  if (value.type === 'nix') return undefined;
  switch (type.kind) {
    case 'bool':
      return value.type === 'bool' ? undefined : 'Choose on or off.';
    case 'int':
      return value.type === 'int' ? checkInteger(type, value.value) : 'Enter a whole number.';
    case 'float':
      return checkFloat(type, value);
    case 'string':
      return checkString(type, value);
    case 'enum':
      return type.values.some((allowed) => isSame(allowed, value))
        ? undefined
        : `Choose one of ${choices(type.values)}.`;
    case 'path':
      return checkPath(type, value);
    case 'package':
      return value.type === 'package' || isInStore(value) ? undefined : 'Choose a package.';
    case 'nullOr':
      return value.type === 'null' ? undefined : checkValue(type.of, value);
    case 'listOf':
      return checkList(type, value);
    case 'attrsOf':
      return value.type === 'set' ? checkEntries(type.of, value.entries) : 'Enter a set of named values.';
    case 'oneOf':
      return checkOneOf(type.of, value);
    case 'submodule':
      // Its options are checked one by one, where they are known.
      return value.type === 'set' ? undefined : 'Enter a set of settings.';
    case 'data':
    case 'other':
      return undefined;
  }
}

/** More are not read in a sentence. */
const MOST_CHOICES = 12;

function choices(values: readonly EnumValue[]): string {
  const shown = values.slice(0, MOST_CHOICES).map(String).join(', ');
  const others = values.length - MOST_CHOICES;
  return others > 0 ? `${shown} and ${others} more` : shown;
}

/** Nix counts with 64 bits: https://nix.dev/manual/nix/latest/language/types#type-int */
const least = -(2n ** 63n);
const greatest = 2n ** 63n - 1n;
/** Zeros in front included; longer ones are not worth working out. */
const MOST_DIGITS = 100;

function checkInteger(type: Extract<OptionType, { kind: 'int' }>, digits: string): string | undefined {
  const { min, max } = type;
  if (!/^-?\d+$/.test(digits)) return 'Enter a whole number.';
  const isBeyond = digits.length > MOST_DIGITS || BigInt(digits) < least || BigInt(digits) > greatest;
  if (min === undefined && max === undefined) {
    return isBeyond ? 'Enter a whole number that is not as large.' : undefined;
  }
  const isInRange = !isBeyond && BigInt(digits) >= (min ?? least) && BigInt(digits) <= (max ?? greatest);
  if (isInRange) return undefined;
  if (min === undefined) return `Enter a whole number up to ${max}.`;
  if (max === undefined) return `Enter a whole number from ${min} upwards.`;
  return `Enter a whole number from ${min} to ${max}.`;
}

function checkFloat(
  { min, max }: Extract<OptionType, { kind: 'float' }>,
  value: NixValue,
): string | undefined {
  if (value.type !== 'float' && value.type !== 'int') return 'Enter a number.';
  const number = Number(value.value);
  const fits = number >= (min ?? Number.NEGATIVE_INFINITY) && number <= (max ?? Number.POSITIVE_INFINITY);
  if (fits) return undefined;
  if (min === undefined) return `Enter a number up to ${max}.`;
  if (max === undefined) return `Enter a number from ${min} upwards.`;
  return `Enter a number from ${min} to ${max}.`;
}

function checkString(type: Extract<OptionType, { kind: 'string' }>, value: NixValue): string | undefined {
  if (value.type !== 'string') return 'Enter a text.';
  const text = value.value;
  if (type.nonEmpty && text.trim() === '') return 'Enter a text that is not empty.';
  if (type.multiline === false && text.replace(/\n$/, '').includes('\n')) return 'Enter a text of one line.';
  if (type.pattern === undefined) return undefined;
  const pattern = posixPattern(type.pattern);
  return pattern === undefined || pattern.test(text)
    ? undefined
    : `Enter a text that matches ${type.pattern}.`;
}

function checkPath(type: Extract<OptionType, { kind: 'path' }>, value: NixValue): string | undefined {
  // A package is a folder in the store, and NixOS takes it as a path.
  if (value.type === 'package') return undefined;
  const text = value.type === 'path' ? value.text : value.type === 'string' ? value.value : undefined;
  if (text === undefined) return 'Enter a path, such as /home/jane.';
  // A text is not made absolute by Nix, as a path written without quotes is.
  const beginning = type.absolute && value.type === 'string' ? /^\// : /^(\/|\.\.?\/|~\/)/;
  return beginning.test(text) ? undefined : 'Enter a path, such as /home/jane.';
}

/** NixOS takes what is in the store already as a package. */
function isInStore(value: NixValue): boolean {
  const text = value.type === 'path' ? value.text : value.type === 'string' ? value.value : '';
  return text.startsWith('/nix/store/');
}

function checkList(type: Extract<OptionType, { kind: 'listOf' }>, value: NixValue): string | undefined {
  if (value.type !== 'list') return 'Enter a list.';
  if (type.nonEmpty && value.items.length === 0) return 'Enter at least one.';
  for (const [index, item] of value.items.entries()) {
    const problem = checkValue(type.of, item);
    if (problem !== undefined) return value.items.length === 1 ? problem : `Entry ${index + 1}: ${problem}`;
  }
  return undefined;
}

function checkEntries(
  type: OptionType,
  entries: readonly (readonly [string, NixValue])[],
): string | undefined {
  for (const [name, entry] of entries) {
    const problem = checkValue(type, entry);
    if (problem !== undefined) return `${name}: ${problem}`;
  }
  return undefined;
}

/** Where none fits, the sentence is that of the first whose kind of value it is: a port that is too large. */
function checkOneOf(types: readonly OptionType[], value: NixValue): string | undefined {
  const problems = types.map((type) => ({ type, problem: checkValue(type, value) }));
  if (problems.some(({ problem }) => problem === undefined)) return undefined;
  const meant = problems.find(({ type }) => isOfKind(type, value)) ?? problems[0];
  return meant?.problem;
}

function isOfKind(type: OptionType, value: NixValue): boolean {
  const kinds: Readonly<Record<string, readonly OptionType['kind'][]>> = {
    bool: ['bool'],
    int: ['int', 'float'],
    float: ['float'],
    string: ['string', 'enum', 'path'],
    path: ['path'],
    list: ['listOf'],
    set: ['attrsOf', 'submodule'],
    package: ['package'],
  };
  return kinds[value.type]?.includes(type.kind) ?? false;
}

function isSame(allowed: EnumValue, value: NixValue): boolean {
  switch (value.type) {
    case 'null':
      return allowed === null;
    case 'bool':
    case 'string':
    case 'float':
      return allowed === value.value;
    case 'int':
      return typeof allowed === 'number' && String(allowed) === value.value;
    default:
      return false;
  }
}
