/**
 * Where the pieces of strings end. Both functions begin inside a string, at a character that is part
 * of its text, and follow `lexer.l` of Nix rule by rule: it is the only definition of what `$$`, `''`
 * and their neighbours mean.
 */

const DOUBLE_QUOTE = 34;
const DOLLAR = 36;
const QUOTE = 39;
const BACKSLASH = 92;
const BRACE = 123;

/** End of a run of text in `"…"`: at the closing quote, at a `${`, or at the end of the file. */
export function endOfStringText(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === DOUBLE_QUOTE) return at;
    if (code === BACKSLASH) {
      at += 2;
    } else if (code === DOLLAR) {
      const next = text.charCodeAt(at + 1);
      if (next === BRACE) return at;
      // `$$` and `$\x` are taken as a whole, so `$${` interpolates nothing; `$"` ends the string.
      if (next === BACKSLASH) at += 3;
      else at += next === DOUBLE_QUOTE ? 1 : 2;
    } else {
      at++;
    }
  }
  return Math.min(at, text.length);
}

/** End of a run of text in `''…''` that holds no escape; equals `start` where there is none. */
export function endOfIndentedText(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === DOLLAR) {
      const next = text.charCodeAt(at + 1);
      if (next === BRACE || next === QUOTE || at + 1 === text.length) return at;
      at += 2;
    } else if (code === QUOTE) {
      const next = text.charCodeAt(at + 1);
      if (next === QUOTE || next === DOLLAR || at + 1 === text.length) return at;
      at += 2;
    } else {
      at++;
    }
  }
  return at;
}

/** Length of the escape at `at` in an indented string; 0 where `''` closes it. */
export function lengthOfIndentedEscape(text: string, at: number): number {
  if (text.charCodeAt(at) === DOLLAR || text.charCodeAt(at + 1) !== QUOTE) return 1;
  const third = text.charCodeAt(at + 2);
  if (third === DOLLAR || third === QUOTE) return 3;
  if (third === BACKSLASH && at + 3 < text.length) return 4;
  return 0;
}
