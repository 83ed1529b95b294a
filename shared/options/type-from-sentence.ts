/**
 * Reads the structure of an option's type out of the sentence that nixpkgs' lib/types.nix makes of it (`null or
 * list of string`). A channel serves only the sentence; an evaluation also knows the structure
 * (`type-from-structure.ts`). What is not understood stays `other`: rather no field than a wrong one.
 */
import type { EnumValue, OptionType } from './option-type.ts';
import { plainTypes } from './plain-types.ts';

export function typeFromSentence(sentence: string): OptionType {
  const reader = new SentenceReader(sentence.trim());
  const type = reader.alternatives();
  return type !== undefined && reader.isAtEnd() ? type : { kind: 'other', description: sentence.trim() };
}

/** Deeper sentences are not written by anybody. */
const DEEPEST = 30;

const convertible = ' convertible to it';
const pattern = 'string matching the pattern ';
/** A word that ends a plain type's name. */
const ends = [' or ', ' convertible to it', ')'];

class SentenceReader {
  readonly #text: string;
  #at = 0;
  #depth = 0;

  constructor(text: string) {
    this.#text = text;
  }

  isAtEnd(): boolean {
    return this.#at === this.#text.length;
  }

  /** `null or string or signed integer`, `(list of path) or path convertible to it` */
  alternatives(): OptionType | undefined {
    const types: OptionType[] = [];
    let isNullable = false;
    do {
      if (this.#take('null or ')) {
        isNullable = true;
        this.#at -= ' or '.length;
        continue;
      }
      const type = this.#one();
      if (type === undefined) return undefined;
      types.push(type);
      this.#take(convertible);
    } while (this.#take(' or '));
    const type = joined(types);
    return isNullable ? { kind: 'nullOr', of: type } : type;
  }

  #one(): OptionType | undefined {
    if (++this.#depth > DEEPEST) return undefined;
    const type = this.#constructed();
    this.#depth--;
    return type;
  }

  #constructed(): OptionType | undefined {
    for (const words of ['attribute set of ', 'lazy attribute set of ']) {
      if (this.#take(words)) return this.#holding('attrsOf');
    }
    if (this.#take('list of ')) return this.#holding('listOf');
    if (this.#take('non-empty (list of ')) {
      const list = this.#holding('listOf');
      return list?.kind === 'listOf' && this.#take(')') ? { ...list, nonEmpty: true } : undefined;
    }
    if (this.#take('open submodule of ')) {
      const freeform = this.#one();
      return freeform && { kind: 'submodule', freeform };
    }
    if (this.#take('one of ')) return this.#values();
    if (this.#take('value ')) {
      const value = this.#value();
      return value !== undefined && this.#take(' (singular enum)')
        ? { kind: 'enum', values: [value] }
        : undefined;
    }
    if (this.#take(pattern)) return this.#matching();
    return this.#plain() ?? this.#parenthesised();
  }

  #holding(kind: 'listOf' | 'attrsOf'): OptionType | undefined {
    const of = this.#one();
    return of && { kind, of };
  }

  #parenthesised(): OptionType | undefined {
    if (!this.#take('(')) return undefined;
    const type = this.alternatives();
    return type !== undefined && this.#take(')') ? type : undefined;
  }

  /** The longest that fits here, and ends where a type can end. */
  #plain(): OptionType | undefined {
    for (const { words, type } of plainTypes) {
      const found = words.exec(this.#text.slice(this.#at));
      if (found === null) continue;
      const end = this.#at + found[0].length;
      const rest = this.#text.slice(end);
      if (rest !== '' && !ends.some((ending) => rest.startsWith(ending))) continue;
      this.#at = end;
      return type(found);
    }
    return undefined;
  }

  #values(): OptionType | undefined {
    const values: EnumValue[] = [];
    do {
      const value = this.#value();
      if (value === undefined) return undefined;
      values.push(value);
    } while (this.#take(', '));
    return { kind: 'enum', values };
  }

  /** Texts are not escaped: one goes on to the quote behind which a list of values can go on or end. */
  #value(): EnumValue | undefined {
    const found =
      /^(?:"(.*?)"(?=, ["<\dtf-]| or |\)| \(singular| convertible|$)|(-?\d+)|(true|false)|<?(null)>?)/s.exec(
        this.#text.slice(this.#at),
      );
    if (found === null) return undefined;
    this.#at += found[0].length;
    const [, text, number, truth] = found;
    if (text !== undefined) return text;
    if (number !== undefined) return Number(number);
    return truth === undefined ? null : truth === 'true';
  }

  /** A pattern has words and parentheses of its own: it goes on to another type, to the parenthesis around it, or to the end. */
  #matching(): OptionType | undefined {
    const start = this.#at;
    const end = this.#endOfPattern();
    const text = this.#text.slice(start, end);
    const rest = / or (.*)$/s.exec(text);
    if (rest !== null && typeFromSentence(rest[1] as string).kind !== 'other') {
      this.#at = start + rest.index;
      return { kind: 'string', pattern: text.slice(0, rest.index) };
    }
    this.#at = end;
    return { kind: 'string', pattern: text };
  }

  #endOfPattern(): number {
    let open = 0;
    let inBrackets = false;
    let at = this.#at;
    for (; at < this.#text.length; at++) {
      const character = this.#text[at];
      if (inBrackets) {
        // In `[^]…]` and `[]…]` the first bracket is a character of the set.
        const isFirst = /\[\^?$/.test(this.#text.slice(Math.max(0, at - 2), at));
        if (character === ']' && !isFirst) inBrackets = this.#isInClass(at);
      } else if (character === '\\') at++;
      else if (character === '[') inBrackets = true;
      else if (character === '(') open++;
      else if (character === ')' && open-- === 0) break;
    }
    return Math.min(at, this.#text.length);
  }

  /** `[[:digit:]]`: the first closing bracket belongs to the name of the class. */
  #isInClass(at: number): boolean {
    return (
      this.#text[at - 1] === ':' && this.#text.lastIndexOf('[:', at - 2) > this.#text.lastIndexOf(']', at - 1)
    );
  }

  #take(words: string): boolean {
    if (!this.#text.startsWith(words, this.#at)) return false;
    this.#at += words.length;
    return true;
  }
}

/** One of several; enums and switches beside each other stay apart, for each has a field of its own. */
function joined(types: readonly OptionType[]): OptionType {
  const [first] = types;
  return types.length === 1 && first !== undefined ? first : { kind: 'oneOf', of: types };
}
