/** Makes intents of command-line words, and of the JSON that `apply --intents` reads. */

import type { Intent, NixValue } from '#shared/nix/edit/intent.ts';
import { parseOptionPath } from '#shared/nix/module/option-path.ts';
import type { Flags } from './arguments.ts';
import { JsonNumber, parseExactJson } from './exact-json.ts';

export type ReadIntents =
  | { readonly ok: true; readonly intents: readonly Intent[] }
  | { readonly ok: false; readonly message: string };

/** `set a.b 1`, `rename-entry users.users jane june` … The number of words is checked already. */
export function intentOfWords(command: string, words: readonly string[], flags: Flags): ReadIntents {
  const [option = '', second = '', third = ''] = words;
  const parsed = parseOptionPath(option);
  if (!parsed.ok) return parsed;
  const { path } = parsed;
  const one = (intent: Intent): ReadIntents => ({ ok: true, intents: [intent] });
  const { replaceComputed, customised } = flags;
  switch (command) {
    case 'unset':
      return one({ kind: 'unset', path });
    case 'rename': {
      const to = parseOptionPath(second);
      return to.ok ? one({ kind: 'rename', path, to: to.path }) : to;
    }
    case 'add-entry':
      return one({ kind: 'addEntry', path, name: second });
    case 'remove-entry':
      return one({ kind: 'removeEntry', path, name: second });
    case 'rename-entry':
      return one({ kind: 'renameEntry', path, name: second, to: third });
    default: {
      const value = valueOfWord(second, flags);
      if (typeof value === 'string') return { ok: false, message: value };
      if (command === 'set') return one({ kind: 'set', path, value, replaceComputed });
      if (command === 'add') return one({ kind: 'add', path, element: value });
      return one({ kind: 'remove', path, element: value, customised });
    }
  }
}

/** A value, or a sentence on what is wrong with the word. */
function valueOfWord(word: string, flags: Flags): NixValue | string {
  if (flags.string) return { type: 'string', value: word };
  if (flags.int)
    return /^-?\d+$/.test(word) ? { type: 'int', value: word } : `'${word}' is not a whole number.`;
  if (!flags.bool) return { type: 'nix', text: word };
  return word === 'true' || word === 'false'
    ? { type: 'bool', value: word === 'true' }
    : `'${word}' is neither true nor false.`;
}

/** What the flags say holds for every intent. */
type IntentFlags = Pick<Flags, 'replaceComputed' | 'customised'>;

export function intentsOfJson(text: string, flags: IntentFlags): ReadIntents {
  let data: unknown;
  try {
    data = parseExactJson(text);
  } catch (error) {
    return { ok: false, message: `The intents are not JSON: ${error instanceof Error ? error.message : ''}` };
  }
  const list = isRecord(data) ? data.intents : undefined;
  if (!Array.isArray(list))
    return { ok: false, message: 'The intents are missing: { "intents": [ … ] } is expected.' };
  const intents: Intent[] = [];
  for (const [index, item] of list.entries()) {
    const intent = isRecord(item) ? intentOfRecord(item, flags) : 'An intent is an object.';
    if (typeof intent === 'string') return { ok: false, message: `Intent ${index + 1}: ${intent}` };
    intents.push(intent);
  }
  return { ok: true, intents };
}

type Fields = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isPath(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.length > 0 && value.every((name) => typeof name === 'string');
}

function intentOfRecord(fields: Fields, flags: IntentFlags): Intent | string {
  const { kind, path, name, to } = fields;
  if (!isPath(path)) return '"path" must be a list of names.';
  switch (kind) {
    case 'unset':
      return { kind, path };
    case 'set': {
      const value = valueOfFields(fields);
      if (typeof value === 'string') return value;
      return {
        kind,
        path,
        value,
        replaceComputed: flags.replaceComputed || fields.replaceComputed === true,
      };
    }
    case 'add':
    case 'remove': {
      const element = valueOfFields(fields);
      if (typeof element === 'string') return element;
      if (kind === 'add') return { kind, path, element };
      return { kind, path, element, customised: flags.customised || fields.customised === true };
    }
    case 'rename':
      return isPath(to) ? { kind, path, to } : '"to" must be a list of names.';
    case 'addEntry':
    case 'removeEntry':
      return typeof name === 'string' ? { kind, path, name } : '"name" must be a text.';
    case 'renameEntry':
      if (typeof name !== 'string' || typeof to !== 'string') return '"name" and "to" must be texts.';
      return { kind, path, name, to };
    default:
      return `there is no kind ${JSON.stringify(kind)}.`;
  }
}

function valueOfFields(fields: Fields): NixValue | string {
  if (typeof fields.nix === 'string') return { type: 'nix', text: fields.nix };
  if ('value' in fields) return valueOfJson(fields.value);
  return '"nix" or "value" is missing.';
}

function valueOfJson(value: unknown): NixValue {
  if (value === null) return { type: 'null' };
  if (typeof value === 'boolean') return { type: 'bool', value };
  if (typeof value === 'string') return { type: 'string', value };
  if (value instanceof JsonNumber) {
    return value.isWhole ? { type: 'int', value: value.text } : { type: 'float', value: Number(value.text) };
  }
  if (Array.isArray(value)) return { type: 'list', items: value.map(valueOfJson) };
  return {
    type: 'set',
    entries: Object.entries(value as Fields).map(([name, inner]) => [name, valueOfJson(inner)]),
  };
}
