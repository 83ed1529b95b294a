/** Where a file seems to set an option, when Nix names only the file. */

/**
 * The 1-based line of the longest part of the option's path that stands in the file as a name that is given
 * a value; null when not even its last name does. Good enough to show; never used for editing.
 */
export function lineOfOption(text: string, option: string): number | null {
  const names = option.split('.');
  const lines = text.split('\n').map((line) => line.replace(/#.*$/, ''));
  for (let from = 0; from < names.length; from++) {
    for (let until = names.length; until > from; until--) {
      const part = names.slice(from, until).map(escapeForRegExp).join('\\.');
      const given = new RegExp(`(?:^|[\\s{;.])${part}(?:\\.[^=]*)?\\s*(?:=|$)`);
      const found = lines.findIndex((line) => given.test(line));
      if (found !== -1) return found + 1;
    }
  }
  return null;
}

function escapeForRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
