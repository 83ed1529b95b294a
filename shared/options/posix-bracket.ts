/** What stands within brackets in an extended regular expression of POSIX (IEEE Std 1003.1, 9.3.5). */

export interface Bracket {
  readonly fits: (character: string) => boolean;
  /** Behind the closing bracket. */
  readonly end: number;
}

const classes: Readonly<Record<string, RegExp>> = {
  alnum: /[A-Za-z0-9]/,
  alpha: /[A-Za-z]/,
  blank: /[ \t]/,
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what the class is for.
  cntrl: /[\x00-\x1f\x7f]/,
  digit: /[0-9]/,
  graph: /[\x21-\x7e]/,
  lower: /[a-z]/,
  print: /[\x20-\x7e]/,
  punct: /[!-/:-@[-`{-~]/,
  space: /\s/,
  upper: /[A-Z]/,
  xdigit: /[0-9A-Fa-f]/,
};

/**
 * `[]^[:digit:]x-z]`, with the opening bracket at `start`: a bracket right behind it is a character like any other,
 * and so is a backslash anywhere. Undefined for what Nix refuses, and for names of single characters (`[.hyphen.]`).
 */
export function bracketAt(pattern: string, start: number): Bracket | undefined {
  const isNegated = pattern[start + 1] === '^';
  const first = start + (isNegated ? 2 : 1);
  const members: ((character: string) => boolean)[] = [];
  let at = first;
  while (at < pattern.length) {
    if (pattern[at] === ']' && at > first) {
      return { fits: (character) => members.some((has) => has(character)) !== isNegated, end: at + 1 };
    }
    const named = /^\[:(\w+):\]/.exec(pattern.slice(at, at + 12));
    if (named !== null) {
      const ofClass = classes[named[1] as string];
      if (ofClass === undefined) return undefined;
      members.push((character) => ofClass.test(character));
      at += named[0].length;
    } else if (pattern.startsWith('[.', at) || pattern.startsWith('[=', at)) {
      return undefined;
    } else {
      const low = pattern[at] as string;
      const isRange = pattern[at + 1] === '-' && at + 2 < pattern.length && pattern[at + 2] !== ']';
      const high = isRange ? (pattern[at + 2] as string) : low;
      if (high < low) return undefined;
      members.push((character) => character >= low && character <= high);
      at += isRange ? 3 : 1;
    }
  }
  return undefined;
}
