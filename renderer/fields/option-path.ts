/** The names of a path as Nix writes it: `users.users."jane doe".shell`, and `<name>` and `*` of declared ones. */
export function pathNames(option: string): readonly string[] {
  const names = option.match(/"(?:[^"\\]|\\.)*"|[^.]+/g) ?? [];
  return names.map((name) => (name.startsWith('"') ? name.slice(1, -1).replace(/\\(.)/g, '$1') : name));
}

/** The inverse: names that Nix could not read as they are stand in quotes. */
export function pathText(names: readonly string[]): string {
  return names.map(nameText).join('.');
}

function nameText(name: string): string {
  const isPlain = /^[A-Za-z_][\w'-]*$/.test(name) || name === '*' || /^<.+>$/.test(name);
  return isPlain ? name : `"${name.replace(/["\\]/g, '\\$&')}"`;
}
