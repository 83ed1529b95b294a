/** The names of a path as Nix writes it: `users.users."jane doe".shell`, and `<name>` and `*` of declared ones. */
export function pathNames(option: string): readonly string[] {
  const names = option.match(/"(?:[^"\\]|\\.)*"|[^.]+/g) ?? [];
  return names.map((name) => (name.startsWith('"') ? name.slice(1, -1).replace(/\\(.)/g, '$1') : name));
}
