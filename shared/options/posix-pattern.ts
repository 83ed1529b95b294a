/**
 * The extended regular expressions of POSIX, as `builtins.match` and `types.strMatching` take them
 * (https://nix.dev/manual/nix/latest/language/builtins#builtins-match). They are matched here and not by JavaScript,
 * which gives some of their signs another meaning, and which a pattern such as `(a+)+b` keeps busy for ever.
 */
import { bracketAt } from './posix-bracket.ts';

export interface PosixPattern {
  /** Whether it matches the whole text. True as well where that would take too long: then Nix is the one to check. */
  readonly test: (text: string) => boolean;
}

type Part =
  | { readonly kind: 'character'; readonly fits: (character: string) => boolean }
  | { readonly kind: 'beginning' | 'end' }
  | { readonly kind: 'sequence' | 'either'; readonly of: readonly Part[] }
  | { readonly kind: 'repeated'; readonly of: Part; readonly least: number; readonly most: number };

/** Undefined where this is no such expression, or one that only Nix understands. */
export function posixPattern(pattern: string): PosixPattern | undefined {
  const reader = new PatternReader(pattern);
  const part = reader.either();
  return part !== undefined && reader.isAtEnd() ? { test: (text) => matches(part, text) } : undefined;
}

/** Nobody writes deeper ones. */
const DEEPEST = 50;

class PatternReader {
  readonly #pattern: string;
  #at = 0;
  #depth = 0;

  constructor(pattern: string) {
    this.#pattern = pattern;
  }

  isAtEnd(): boolean {
    return this.#at === this.#pattern.length;
  }

  either(): Part | undefined {
    const of: Part[] = [];
    do {
      const sequence = this.#sequence();
      if (sequence === undefined) return undefined;
      of.push(sequence);
    } while (this.#take('|'));
    return { kind: 'either', of };
  }

  #sequence(): Part | undefined {
    const of: Part[] = [];
    while (!this.isAtEnd() && !'|)'.includes(this.#next())) {
      const part = this.#repeated();
      if (part === undefined) return undefined;
      of.push(part);
    }
    return { kind: 'sequence', of };
  }

  #repeated(): Part | undefined {
    let part = this.#one();
    while (part !== undefined && !this.isAtEnd() && '*+?{'.includes(this.#next())) {
      const found = /^(?:[*+?]|\{(\d{1,4})(,)?(\d{1,4})?\})/.exec(
        this.#pattern.slice(this.#at, this.#at + 12),
      );
      if (found === null) return undefined;
      const [sign, low, comma, high] = found;
      const least = low === undefined ? (sign === '+' ? 1 : 0) : Number(low);
      const most =
        low === undefined ? (sign === '?' ? 1 : Number.POSITIVE_INFINITY) : upTo(least, comma, high);
      part = { kind: 'repeated', of: part, least, most };
      this.#at += sign.length;
    }
    return part;
  }

  #one(): Part | undefined {
    const character = this.#next();
    if (character === '[') {
      const bracket = bracketAt(this.#pattern, this.#at);
      if (bracket === undefined) return undefined;
      this.#at = bracket.end;
      return { kind: 'character', fits: bracket.fits };
    }
    this.#at++;
    switch (character) {
      case '(':
        return this.#group();
      case '^':
        return { kind: 'beginning' };
      case '$':
        return { kind: 'end' };
      case '.':
        return { kind: 'character', fits: () => true };
      case '*':
      case '+':
      case '?':
      case '{':
        return undefined;
      case '\\': {
        const escaped = this.#next();
        this.#at++;
        return escaped === '' ? undefined : exactly(escaped);
      }
      default:
        return exactly(character);
    }
  }

  #group(): Part | undefined {
    if (++this.#depth > DEEPEST) return undefined;
    const part = this.either();
    this.#depth--;
    return this.#take(')') ? part : undefined;
  }

  #next(): string {
    return this.#pattern.charAt(this.#at);
  }

  #take(sign: string): boolean {
    const isThere = this.#next() === sign;
    if (isThere) this.#at++;
    return isThere;
  }
}

/** `{2}`, `{2,}` and `{2,5}`. */
function upTo(least: number, comma: string | undefined, high: string | undefined): number {
  if (comma === undefined) return least;
  return high === undefined ? Number.POSITIVE_INFINITY : Number(high);
}

function exactly(expected: string): Part {
  return { kind: 'character', fits: (character) => character === expected };
}

/** A few milliseconds. The patterns of NixOS take some hundred steps. */
const MOST_STEPS = 200_000;

type Places = ReadonlySet<number>;

function matches(pattern: Part, text: string): boolean {
  // Nix matches bytes: what is one character of another script here are several there.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant.
  if (/[^\x00-\x7f]/.test(text)) return true;
  let steps = 0;

  /** Every place where the part can end that begins at one of these: with sets, nothing is tried twice. */
  const ends = (part: Part, starts: Places): Places | undefined => {
    steps += starts.size + 1;
    if (steps > MOST_STEPS) return undefined;
    switch (part.kind) {
      case 'character':
        return new Set(
          [...starts].filter((at) => at < text.length && part.fits(text.charAt(at))).map((at) => at + 1),
        );
      case 'beginning':
        return new Set([...starts].filter((at) => at === 0));
      case 'end':
        return new Set([...starts].filter((at) => at === text.length));
      case 'sequence':
        return part.of.reduce<Places | undefined>((from, each) => from && ends(each, from), starts);
      case 'either': {
        const all = part.of.map((each) => ends(each, starts));
        return all.includes(undefined) ? undefined : new Set(all.flatMap((each) => [...(each ?? [])]));
      }
      case 'repeated':
        return repeatedEnds(part, starts);
    }
  };

  const repeatedEnds = (
    { of, least, most }: Extract<Part, { kind: 'repeated' }>,
    starts: Places,
  ): Places | undefined => {
    let from: Places | undefined = starts;
    for (let time = 0; time < least && from !== undefined && from.size > 0; time++) from = ends(of, from);
    if (from === undefined) return undefined;
    const reached = new Set(from);
    for (let time = least; time < most && from.size > 0; time++) {
      const next = ends(of, from);
      if (next === undefined) return undefined;
      from = new Set([...next].filter((at) => !reached.has(at)));
      for (const at of from) reached.add(at);
    }
    return reached;
  };

  return ends(pattern, new Set([0]))?.has(text.length) ?? true;
}
