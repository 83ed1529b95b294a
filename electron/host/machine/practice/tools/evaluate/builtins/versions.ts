/** Versions as Nix compares them (nix manual, builtins.compareVersions). */

/** Runs of digits and runs of other characters, without the dots and dashes between them. */
export function splitVersion(version: string): string[] {
  return version.match(/[0-9]+|[^0-9.-]+/g) ?? [];
}

/** -1, 0 or 1. */
export function compareVersions(first: string, second: string): number {
  const [a, b] = [splitVersion(first), splitVersion(second)];
  for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
    const [left = '', right = ''] = [a[index], b[index]];
    if (left === right) continue;
    return isBefore(left, right) ? -1 : 1;
  }
  return 0;
}

function isBefore(a: string, b: string): boolean {
  const [isNumberA, isNumberB] = [/^\d+$/.test(a), /^\d+$/.test(b)];
  if (isNumberA && isNumberB) return Number(a) < Number(b);
  if (a === '' && isNumberB) return true;
  if (a === 'pre' && b !== 'pre') return true;
  if (b === 'pre') return false;
  if (isNumberB) return true;
  if (isNumberA) return false;
  return a < b;
}
