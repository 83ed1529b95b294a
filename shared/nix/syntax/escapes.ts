/** What the text between quotes means (`unescapeStr` in `lexer.l` of Nix). */

const ESCAPE_OR_LINE_END = /\\([\s\S])|\r\n?/g;

/** The meaning of a run of text in `"…"`: `\n`, `\r`, `\t`, `\x` for x itself, and CR LF or CR as LF. */
export function unescapeString(raw: string): string {
  if (!raw.includes('\\') && !raw.includes('\r')) return raw;
  return raw.replace(ESCAPE_OR_LINE_END, (_whole, escaped: string | undefined) =>
    escaped === undefined ? '\n' : meaningOfEscaped(escaped),
  );
}

/** The meaning of `''$`, `'''`, `''\x`, or of a `$` or `'` that stands alone. */
export function unescapeIndented(raw: string): string {
  if (raw.length === 1) return raw;
  if (raw.length === 4) return meaningOfEscaped(raw.charAt(3));
  return raw.endsWith('$') ? '$' : "''";
}

function meaningOfEscaped(character: string): string {
  if (character === 'n') return '\n';
  if (character === 'r') return '\r';
  if (character === 't') return '\t';
  return character;
}

/** Whether the text holds a NUL that Nix refuses; it lets one directly after a backslash pass. */
export function holdsNul(raw: string): boolean {
  return raw.includes('\0') && /(?:^|[^\\])(?:\\\\)*\0/.test(raw);
}
