/**
 * Tells the person's own files from those of nixpkgs and of Nix by their names alone, where only the output of a
 * rebuild is there. A flake's files are in the store like those of nixpkgs: what holds NixOS's modules is nixpkgs.
 */
import type { OwnFiles } from './evidence.ts';

const nixFile = /(?<![\w.])(\/[^\s:'"`«»,;()]+\.nix)\b/g;
const partOfNixpkgs =
  /^(.*?)\/(?:nixos\/(?:modules|lib|default\.nix)|lib\/(?:modules|options|attrsets|trivial|customisation|types|lists|strings|meta|eval-config)\.nix|pkgs\/(?:top-level|by-name|stdenv|build-support|development|applications|tools|servers|os-specific|games|misc|data|desktops))/;
const inStore = /^(\/.*?\/[0-9a-z]{32}-[^/]+)\/(.+)$/;

/** `textOf` reads a file as it is now; null where it cannot be read. */
export function ownFilesIn(output: string, textOf: (file: string) => string | null): OwnFiles {
  const named = [...new Set([...output.matchAll(nixFile)].map(([, file = '']) => file))];
  const collections = new Set(
    named.flatMap((file) => {
      const root = partOfNixpkgs.exec(file)?.[1];
      return root === undefined ? [] : [root];
    }),
  );
  const isOwn = (file: string): boolean => {
    if (file.startsWith('/nix/var/') || file.startsWith('<') || file.includes('/corepkgs/')) return false;
    if ([...collections].some((root) => file.startsWith(`${root}/`))) return false;
    const stored = inStore.exec(file);
    return stored === null ? file.endsWith('.nix') : (stored[1] as string).endsWith('-source');
  };
  return { list: named.filter(isOwn), isOwn, textOf };
}
