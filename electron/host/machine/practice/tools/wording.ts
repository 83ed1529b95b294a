/** Messages of Nix that the practice computer says itself. */

/** When a server's name cannot be resolved. */
export function hostUnknown(url: string): string {
  const { hostname } = new URL(url);
  return `error: unable to download '${url}': Could not resolve hostname (6) Could not resolve host: ${hostname}\n`;
}
