/** Takes a command line apart. Values may begin with `-`, so only the words below are options. */

import { nearestNames } from '../host/apply/explain/nearest.ts';

export interface Flags {
  readonly file: string | undefined;
  readonly root: string | undefined;
  readonly flake: string | undefined;
  readonly intents: string | undefined;
  readonly write: boolean;
  readonly stdout: boolean;
  readonly json: boolean;
  readonly string: boolean;
  readonly bool: boolean;
  readonly int: boolean;
  readonly replaceComputed: boolean;
  readonly customised: boolean;
  readonly override: boolean;
}

export type ParsedArguments =
  | { readonly ok: true; readonly words: readonly string[]; readonly flags: Flags }
  | { readonly ok: false; readonly message: string };

const valueOptions = {
  '--file': 'file',
  '--root': 'root',
  '--flake': 'flake',
  '--intents': 'intents',
} as const;

const switches = {
  '--write': 'write',
  '--stdout': 'stdout',
  '--json': 'json',
  '--string': 'string',
  '--bool': 'bool',
  '--int': 'int',
  '--replace-computed': 'replaceComputed',
  '--customised': 'customised',
  '--override': 'override',
} as const;

/** The words of the command without options, and the options. `--` makes words of all that follows. */
export function parseArguments(given: readonly string[]): ParsedArguments {
  const words: string[] = [];
  const values: { file?: string; root?: string; flake?: string; intents?: string } = {};
  const on = new Set<string>();
  for (let i = 0; i < given.length; i++) {
    const word = given[i]!;
    if (word === '--') {
      words.push(...given.slice(i + 1));
      break;
    }
    const equals = word.startsWith('--') ? word.indexOf('=') : -1;
    const name = equals === -1 ? word : word.slice(0, equals);
    if (name in valueOptions) {
      const value = equals === -1 ? given[++i] : word.slice(equals + 1);
      if (value === undefined || value === '') return { ok: false, message: `${name} needs a value.` };
      values[valueOptions[name as keyof typeof valueOptions]] = value;
    } else if (word in switches) {
      on.add(switches[word as keyof typeof switches]);
    } else if (/^--[a-z]/.test(word)) {
      return {
        ok: false,
        message: `There is no option ${name}.${nearestOption(name)} Put -- in front of values that look like options.`,
      };
    } else {
      words.push(word);
    }
  }
  if (['string', 'bool', 'int'].filter((kind) => on.has(kind)).length > 1) {
    return { ok: false, message: 'Only one of --string, --bool and --int can be given.' };
  }
  if (on.has('write') && on.has('stdout')) {
    return { ok: false, message: 'Only one of --write and --stdout can be given.' };
  }
  const { file, root, flake, intents } = values;
  const has = (name: string): boolean => on.has(name);
  return {
    ok: true,
    words,
    flags: {
      file,
      root,
      flake,
      intents,
      write: has('write'),
      stdout: has('stdout'),
      json: has('json'),
      string: has('string'),
      bool: has('bool'),
      int: has('int'),
      replaceComputed: has('replaceComputed'),
      customised: has('customised'),
      override: has('override'),
    },
  };
}

function nearestOption(name: string): string {
  const [nearest] = nearestNames(name, [...Object.keys(valueOptions), ...Object.keys(switches)]);
  return nearest === undefined ? '' : ` Did you mean ${nearest}?`;
}
