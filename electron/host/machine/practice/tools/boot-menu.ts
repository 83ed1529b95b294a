/** The boot menu in the way of systemd-boot: one entry for each generation, and which of them starts. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { practiceComputer } from '#shared/machine/computer.ts';
import { type Generation, generationsOf, kernelVersionOf, textOf } from './generations.ts';
import { replaceText } from './links.ts';

export interface BootMenu {
  /** `nixos-generation-3.conf` */
  readonly default: string | undefined;
  readonly entries: readonly string[];
}

export function entryName(generation: number): string {
  return `nixos-generation-${generation}.conf`;
}

export function readBootMenu(root: string): BootMenu {
  const { loaderFile, entries } = placesOf(root);
  const text = existsSync(loaderFile) ? readFileSync(loaderFile, 'utf8') : '';
  return {
    default: /^default\s+(\S+)/m.exec(text)?.[1],
    entries: existsSync(entries) ? readdirSync(entries).sort() : [],
  };
}

/** Entries for exactly the generations that there are; `system` is the one that starts by default. */
export function writeBootMenu(root: string, system: string): void {
  const { loaderFile, entries } = placesOf(root);
  mkdirSync(entries, { recursive: true });
  const generations = generationsOf(practiceComputer(root).places.systemProfile);
  const wanted = new Set(generations.map((generation) => entryName(generation.number)));
  // First, so that there is room for the others (nixpkgs: systemd-boot-builder.py).
  for (const name of readdirSync(entries)) {
    if (name.startsWith('nixos-generation-') && !wanted.has(name)) rmSync(`${entries}/${name}`);
  }
  for (const generation of generations) {
    replaceText(`${entries}/${entryName(generation.number)}`, entryText(generation));
  }
  const chosen = generations.findLast((generation) => generation.path === system) ?? generations.at(-1);
  if (chosen === undefined) return;
  replaceText(loaderFile, `timeout 5\ndefault ${entryName(chosen.number)}\nconsole-mode keep\n`);
}

function entryText(generation: Generation): string {
  const { path } = generation;
  const version = textOf(`${path}/nixos-version`);
  const kernel = kernelVersionOf(path);
  const day = generation.date.toISOString().slice(0, 10);
  const parameters = textOf(`${path}/kernel-params`);
  return [
    'title NixOS',
    'sort-key nixos',
    `version Generation ${generation.number} NixOS ${version}, Linux Kernel ${kernel}, built on ${day}`,
    `linux /EFI/nixos/linux-${kernel}-bzImage.efi`,
    `initrd /EFI/nixos/initrd-linux-${kernel}-initrd.efi`,
    `options init=${path}/init ${parameters}`.trimEnd(),
    '',
  ].join('\n');
}

function placesOf(root: string): { readonly loaderFile: string; readonly entries: string } {
  const loader = `${practiceComputer(root).places.boot}/loader`;
  return { loaderFile: `${loader}/loader.conf`, entries: `${loader}/entries` };
}
