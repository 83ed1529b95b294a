/** Which release a flake's input names, and the same reference for another release. */

/** `github:NixOS/nixpkgs/nixos-24.05`, `…/release-24.05`, `git+https://…?ref=nixos-24.05-small`, and a branch alone. */
const releaseInReference =
  /(?<=(?:^|[/=])(?:nixos|nixpkgs|release)-)\d{2}\.(?:05|11)(?=(?:-small|-darwin)?(?:[&?#/]|$))/;

export function releaseOfReference(reference: string): string | null {
  return releaseInReference.exec(reference)?.[0] ?? null;
}

/** Unchanged where it names no release. */
export function referenceFor(reference: string, release: string): string {
  return reference.replace(releaseInReference, release);
}
