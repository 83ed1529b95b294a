/** "12 store paths deleted, 345.67 MiB freed": how Nix ends a collection of garbage; newer ones take other units. */
export function freedBytesIn(line: string): number | null {
  const found = /store paths deleted, ([\d.]+) ([KMGT]?)i?B freed/.exec(line);
  if (found === null) return null;
  const power = ['', 'K', 'M', 'G', 'T'].indexOf(found[2] ?? '');
  return Math.round(Number(found[1]) * 1_024 ** power);
}
