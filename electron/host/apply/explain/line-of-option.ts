/** Where a file seems to set an option, when Nix names only the file. */

/**
 * The 1-based line where the option's last name is given a value, looked for as a person would: the longest
 * part of the path that stands together, then the rest further down. The first names may be missing (a file
 * can be mounted somewhere). Null when it is not found. Good enough to show; never used for editing.
 */
export function lineOfOption(text: string, option: string): number | null {
  const names = option.split('.');
  const lines = text.split('\n').map((line) => line.replace(/#.*$/, ''));
  for (let first = 0; first < names.length; first++) {
    const line = follow(lines, names.slice(first));
    if (line !== null) return line + 1;
  }
  return null;
}

function follow(lines: readonly string[], names: readonly string[]): number | null {
  let line = 0;
  let done = 0;
  while (done < names.length) {
    const next = longestFrom(lines, line, names.slice(done));
    if (next === null) return null;
    line = next.line;
    done += next.names;
  }
  return line;
}

function longestFrom(lines: readonly string[], from: number, names: readonly string[]) {
  for (let count = names.length; count > 0; count--) {
    const part = names.slice(0, count).map(escapeForRegExp).join('\\.');
    // The whole rest of the path: also where the value is a set and more names follow in it.
    const more = count === names.length ? '(?:\\.[^=]*)?' : '';
    const given = new RegExp(`(?:^|[\\s{;.])${part}${more}\\s*(?:=|$)`);
    const line = lines.findIndex((text, index) => index >= from && given.test(text));
    if (line !== -1) return { line, names: count };
  }
  return null;
}

export function escapeForRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
