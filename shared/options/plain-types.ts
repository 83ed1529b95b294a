/** The types without parts, by the words of nixpkgs' lib/types.nix and pkgs/pkgs-lib/formats.nix. */
import type { OptionType } from './option-type.ts';

interface PlainType {
  /** At the beginning of what is left of the sentence. */
  readonly words: RegExp;
  readonly type: (found: RegExpExecArray) => OptionType;
}

const number = '(-?\\d+(?:\\.\\d+)?)';
const range = `${number} and ${number} \\(both inclusive\\)`;
const atom = 'atom \\(null, bool, int, float or string\\)';
const ofThem = '(?: or (?:a|a non-empty) list of them(?: for duplicate keys)?)?';

/** Longer words stand before those they begin with. */
export const plainTypes: readonly PlainType[] = [
  { words: /^boolean/, type: () => ({ kind: 'bool' }) },
  {
    words: new RegExp(`^(?:\\d+ bit (?:un)?signed integer; |integer )between ${range}`),
    type: ([, min, max]) => ({ kind: 'int', min: Number(min), max: Number(max) }),
  },
  { words: /^unsigned integer, meaning >=0,?/, type: () => ({ kind: 'int', min: 0 }) },
  { words: /^positive integer, meaning >0,?/, type: () => ({ kind: 'int', min: 1 }) },
  {
    words: new RegExp(`^integer or floating point number between ${range}`),
    type: ([, min, max]) => ({ kind: 'float', min: Number(min), max: Number(max) }),
  },
  {
    words: /^(?:nonnegative|positive) integer or floating point number, meaning >=?0,?/,
    type: () => ({ kind: 'float', min: 0 }),
  },
  { words: /^integer or floating point number/, type: () => ({ kind: 'float' }) },
  { words: /^(?:signed integer|integer)/, type: () => ({ kind: 'int' }) },
  { words: /^floating point number/, type: () => ({ kind: 'float' }) },

  { words: /^strings concatenated with "\\n"/, type: () => ({ kind: 'string', multiline: true }) },
  { words: /^strings concatenated with "(?:[^"\\]|\\.)*"/, type: () => ({ kind: 'string' }) },
  {
    words: /^(?:non-empty string|string \(with check: non-empty[^)]*\))/,
    type: () => ({ kind: 'string', nonEmpty: true }),
  },
  {
    words:
      /^(?:\(optionally newline-terminated\) single-line string|single-line string|string, not containing newlines or colons|printable string without spaces, # and \/|string \(with check: [^()]*\)|string of the form \S+)/,
    type: () => ({ kind: 'string' }),
  },
  { words: /^secret value/, type: () => ({ kind: 'string', secret: true }) },
  { words: /^Concatenated string/, type: () => ({ kind: 'string', multiline: true }) },
  { words: /^string/, type: () => ({ kind: 'string' }) },

  {
    words: /^(?:absolute path|path in the Nix store|path, not containing newlines or colons)/,
    type: () => ({ kind: 'path', absolute: true }),
  },
  { words: /^path/, type: () => ({ kind: 'path' }) },
  { words: /^package(?: with provided \w+)?/, type: () => ({ kind: 'package' }) },
  { words: /^(?:\(submodule\)|submodule)/, type: () => ({ kind: 'submodule' }) },

  {
    words: new RegExp(`^section of an INI file \\(attrs of INI ${atom}${ofThem}\\)`),
    type: () => data('INI'),
  },
  { words: new RegExp(`^INI ${atom}${ofThem}`), type: () => data('INI') },
  { words: new RegExp(`^${atom}${ofThem}`), type: () => data() },
  {
    words:
      /^(JSON|YAML|TOML|HOCON|Lua|lua|PHP|Python|Elixir|Libconfig|libconfig|CPP|Nix|Erlang|XML|hocon|CBOR|KDL) value/,
    type: ([, format]) => data(format),
  },
  { words: /^(?:Flat )?key-value file/i, type: () => data() },
  { words: /^\(Flat key-value file\)/, type: () => data() },
  { words: /^systemd option/, type: () => data('systemd') },
  // Several plain kinds in a sentence of the module's own.
  {
    words:
      /^(?:(?:null|string|path|package|bool|boolean|int|integer|float)(?:, or |, | or )){2,}(?:null|string|path|package|bool|boolean|int|integer|float)/,
    type: () => data(),
  },
  { words: /^attribute set(?! of)/, type: () => data() },
  { words: /^(?:anything|unspecified value)/, type: () => data() },
];

function data(format?: string): OptionType {
  return format === undefined ? { kind: 'data' } : { kind: 'data', format };
}
