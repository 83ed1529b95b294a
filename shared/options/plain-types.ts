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

const kindOfValue = '(?:null|string|str|path|package|boolean|bool|integer|int|float)';

/** Longer words stand before those they begin with. */
export const plainTypes: readonly PlainType[] = [
  // Several plain kinds in a sentence of the module's own.
  {
    words: new RegExp(`^${kindOfValue}(?:, ${kindOfValue})+,? or ${kindOfValue}`),
    type: () => data(),
  },
  { words: /^boolean(?: \(merged using or\))?/, type: () => ({ kind: 'bool' }) },
  {
    words: new RegExp(`^(?:\\d+ bit (?:un)?signed integer; |integer )between ${range}`),
    type: ([, min, max]) => ({ kind: 'int', ...exact('min', Number(min)), ...exact('max', Number(max)) }),
  },
  { words: /^unsigned integer, meaning >=0,?/, type: () => ({ kind: 'int', min: 0 }) },
  { words: /^positive integer, meaning >0,?/, type: () => ({ kind: 'int', min: 1 }) },
  {
    words: new RegExp(`^integer or floating point number between ${range}`),
    type: ([, min, max]) => ({ kind: 'float', min: Number(min), max: Number(max) }),
  },
  {
    words: /^(?:nonnegative|positive) (?:integer or )?floating point number, meaning >=?0,?/,
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
    words: /^(?:\(optionally newline-terminated\) )?single-line string/,
    type: () => ({ kind: 'string', multiline: false }),
  },
  {
    words: /^string, not containing newlines or colons/,
    type: () => ({ kind: 'string', multiline: false, pattern: '[^:]*' }),
  },
  { words: /^printable string without spaces, # and \//, type: () => ({ kind: 'string', multiline: false }) },
  { words: /^string (?:\(with check: [^()]*\)|of the form \S+)/, type: () => ({ kind: 'string' }) },
  { words: /^Concatenated string/, type: () => ({ kind: 'string', multiline: true }) },
  { words: /^string/, type: () => ({ kind: 'string' }) },

  { words: /^relative path(?: not in the Nix store)?/, type: () => ({ kind: 'string' }) },
  // What is called just a path begins with a slash as well, where it is a text.
  {
    words: /^(?:absolute )?path(?:(?: not)? in the Nix store|, not containing newlines or colons)?/,
    type: () => ({ kind: 'path', absolute: true }),
  },
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
  { words: /^attribute set(?! of)/, type: () => data() },
  { words: /^(?:anything|unspecified value)/, type: () => data() },
];

/** The ends of 64 bits are those of Nix itself, and cannot be said in JavaScript's numbers. */
function exact(end: 'min' | 'max', bound: number): { readonly min?: number; readonly max?: number } {
  return Number.isSafeInteger(bound) ? { [end]: bound } : {};
}

function data(format?: string): OptionType {
  return format === undefined ? { kind: 'data' } : { kind: 'data', format };
}
