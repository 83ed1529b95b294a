/**
 * The extended regular expressions of POSIX, as `builtins.match` and `types.strMatching` take them, in JavaScript's
 * own. Undefined where that cannot be said: then Nix is the one to check.
 */

/** Within brackets (IEEE Std 1003.1, 9.3.5). */
const classes: Readonly<Record<string, string>> = {
  alnum: 'A-Za-z0-9',
  alpha: 'A-Za-z',
  blank: ' \\t',
  cntrl: '\\x00-\\x1f\\x7f',
  digit: '0-9',
  graph: '\\x21-\\x7e',
  lower: 'a-z',
  print: '\\x20-\\x7e',
  punct: '!-\\/:-@\\[-`{-~',
  space: '\\s',
  upper: 'A-Z',
  xdigit: '0-9A-Fa-f',
};

/** Matches the whole text. */
export function posixPattern(pattern: string): RegExp | undefined {
  const translated = translate(pattern);
  if (translated === undefined) return undefined;
  try {
    return new RegExp(`^(?:${translated})$`, 's');
  } catch {
    return undefined;
  }
}

function translate(pattern: string): string | undefined {
  let result = '';
  let at = 0;
  while (at < pattern.length) {
    const character = pattern[at] as string;
    if (character === '[') {
      const set = bracket(pattern, at);
      if (set === undefined) return undefined;
      result += set.text;
      at = set.end;
    } else if (character === '\\') {
      const next = pattern[at + 1];
      if (next === undefined) return undefined;
      result += /\w/.test(next) ? next : `\\${next}`;
      at += 2;
    } else {
      // JavaScript gives `(?` a meaning that POSIX does not have.
      if (character === '(' && pattern[at + 1] === '?') return undefined;
      result += character === '/' ? '\\/' : character;
      at++;
    }
  }
  return result;
}

/** `[]^[:digit:]x-z]`: a bracket right behind the opening one is a character like any other, and so is a backslash. */
function bracket(
  pattern: string,
  start: number,
): { readonly text: string; readonly end: number } | undefined {
  let at = start + 1;
  let text = '[';
  if (pattern[at] === '^') {
    text += '^';
    at++;
  }
  for (let first = true; at < pattern.length; first = false) {
    const rest = pattern.slice(at);
    const named = /^\[:(\w+):\]/.exec(rest);
    if (named !== null) {
      const members = classes[named[1] as string];
      if (members === undefined) return undefined;
      text += members;
      at += named[0].length;
    } else if (rest.startsWith('[.') || rest.startsWith('[=')) {
      return undefined;
    } else if (rest[0] === ']' && !first) {
      return { text: `${text}]`, end: at + 1 };
    } else {
      text +=
        rest[0] === '\\' || rest[0] === '[' || rest[0] === ']' || rest[0] === '^' ? `\\${rest[0]}` : rest[0];
      at++;
    }
  }
  return undefined;
}
