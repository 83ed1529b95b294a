/** Whether a value fits an option's type, in the words of the type. */

import type { NixValue } from '../nix/edit/intent.ts';
import type { OptionType } from './option-type.ts';

/** A whole sentence on what does not fit; undefined where it does. Nix text is for Nix to check. */
export function checkValue(type: OptionType, value: NixValue): string | undefined {
  if (value.type === 'nix') return undefined;
  switch (type.kind) {
    case 'bool':
      return value.type === 'bool' ? undefined : 'Choose on or off.';
    case 'int':
      return value.type === 'int' ? checkRange(type, value.value) : 'Enter a whole number.';
    case 'float':
      return value.type === 'float' || value.type === 'int' ? undefined : 'Enter a number.';
    case 'string':
      return checkString(type, value);
    case 'enum':
      return value.type === 'string' && type.values.includes(value.value)
        ? undefined
        : `Choose one of ${type.values.join(', ')}.`;
    case 'path':
      return checkPath(value);
    case 'package':
      return value.type === 'package' ? undefined : 'Choose a package.';
    case 'nullOr':
      return value.type === 'null' ? undefined : checkValue(type.of, value);
    case 'listOf':
      return value.type === 'list'
        ? firstProblem(value.items.map((item) => checkValue(type.of, item)))
        : 'Enter a list.';
    case 'attrsOf':
      return value.type === 'set'
        ? firstProblem(value.entries.map(([, entry]) => checkValue(type.of, entry)))
        : 'Enter a set of named values.';
    case 'other':
      return undefined;
  }
}

function checkRange(type: Extract<OptionType, { kind: 'int' }>, digits: string): string | undefined {
  const { min, max } = type;
  const number = BigInt(digits);
  const tooSmall = min !== undefined && number < BigInt(min);
  const tooLarge = max !== undefined && number > BigInt(max);
  if (!tooSmall && !tooLarge) return undefined;
  if (min === undefined) return `Enter a whole number up to ${max}.`;
  if (max === undefined) return `Enter a whole number from ${min} upwards.`;
  return `Enter a whole number from ${min} to ${max}.`;
}

function checkString(type: Extract<OptionType, { kind: 'string' }>, value: NixValue): string | undefined {
  if (value.type !== 'string') return 'Enter a text.';
  return type.multiline || !value.value.includes('\n') ? undefined : 'Enter a text of one line.';
}

function checkPath(value: NixValue): string | undefined {
  const text = value.type === 'path' ? value.text : value.type === 'string' ? value.value : undefined;
  const isPath = text !== undefined && /^(\/|\.\.?\/|~\/)/.test(text);
  return isPath ? undefined : 'Enter a path, such as /home/jane.';
}

function firstProblem(problems: readonly (string | undefined)[]): string | undefined {
  return problems.find((problem) => problem !== undefined);
}
