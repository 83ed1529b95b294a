/** Two closures to compare. Their paths are added as files: thousands of builds would take minutes. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PrivateNix } from '../helpers/real-profile.ts';

/** The store paths of two systems that need `paths` paths each; half of them are the same in both. */
export function twoSystems(nix: PrivateNix, paths: number): readonly string[] {
  const folder = join(nix.root, 'things');
  mkdirSync(folder);
  const half = paths / 2;
  const add = (version: string, first: number): readonly string[] => {
    const files = Array.from({ length: half }, (_, index) => {
      const file = join(folder, `thing${first + index}-${version}`);
      writeFileSync(file, `${version} of ${first + index}`);
      return file;
    });
    return nix
      .run('nix-store', '--add', ...files)
      .trim()
      .split('\n');
  };
  const same = add('1.0', 0);
  return [
    [...same, ...add('1.0', half)],
    [...same, ...add('2.0', half)],
  ].map((needs, index) => {
    const file = join(nix.root, `system-${index}.nix`);
    const inputs = needs.map((path) => `(builtins.storePath "${path}")`).join(' ');
    writeFileSync(
      file,
      `derivation { name = "nixos-system-${index}-1"; system = builtins.currentSystem; builder = "/bin/sh";
        needs = [ ${inputs} ]; passAsFile = [ "needs" ]; args = [ "-c" "/bin/cp $needsPath $out" ]; }`,
    );
    return nix.run('nix-build', '--no-out-link', file).trim();
  });
}
