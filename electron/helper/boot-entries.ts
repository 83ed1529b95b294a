/** What the boot menu calls a generation: systemd-boot by the name of a file, GRUB by titles in its menu. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Places } from '#shared/machine/computer.ts';

export type BootLoader = 'systemd-boot' | 'grub';

export type BootPlaces = Pick<Places, 'boot' | 'efiPartitions'>;

export interface BootChoice {
  readonly generation: number;
  readonly specialisation: string | null;
}

/**
 * Null where neither is there, or where what is there may not be read. Somebody who went from one to the other
 * may have both; the one that is in use is written anew with every generation.
 */
export function bootLoaderOf(places: BootPlaces): BootLoader | null {
  const loaderFile = loaderFileOf(places);
  const systemdBoot = loaderFile === null ? null : changedAt(loaderFile);
  const grub = changedAt(join(places.boot, 'grub/grub.cfg'));
  if (systemdBoot === null && grub === null) return null;
  return (grub ?? 0) > (systemdBoot ?? 0) ? 'grub' : 'systemd-boot';
}

/** systemd-boot's, on whichever partition it is; null where there is none. */
function loaderFileOf({ efiPartitions }: BootPlaces): string | null {
  const files = efiPartitions.map((partition) => join(partition, 'loader/loader.conf'));
  return files.find((file) => changedAt(file) !== null) ?? null;
}

/** Milliseconds; null where there is no such file. */
function changedAt(path: string): number | null {
  try {
    return statSync(path).mtimeMs;
  } catch {
    return null;
  }
}

/**
 * The entry of systemd-boot's, as bootctl takes it; null where the menu has none.
 * (nixpkgs: systemd-boot-builder.py; with boot counting, `+3` or `+2-1` stands before the ending of the file.)
 */
export function systemdBootEntry(places: BootPlaces, choice: BootChoice): string | null {
  const { generation, specialisation } = choice;
  // The entries may be on the extended boot partition, and the rest on the EFI one.
  const partitions = [...new Set([places.boot, ...places.efiPartitions])];
  const name = `nixos-generation-${generation}${specialisation === null ? '' : `-specialisation-${specialisation}`}`;
  const files = partitions.flatMap((partition) => namesIn(join(partition, 'loader/entries')));
  const isThere = files.some(
    (file) => file === `${name}.conf` || (file.startsWith(`${name}+`) && /\+\d+(-\d+)?\.conf$/.test(file)),
  );
  return isThere ? `${name}.conf` : null;
}

/**
 * The way through GRUB's menus, as grub-reboot takes it: `NixOS - All configurations>NixOS - Configuration 7
 * (2024-11-30 - 24.11)`; null where the menu has none.
 * @param menu the text of grub.cfg, as nixpkgs' install-grub.pl writes it
 */
export function grubEntry(menu: string, choice: BootChoice): string | null {
  const { generation, specialisation } = choice;
  const found = grubEntries(menu).find(({ steps, title }) => {
    // The menus of other profiles have entries of the same names.
    if (steps.length < 2 || !steps[0]?.endsWith(' - All configurations')) return false;
    const [, number, rest = ''] = / - Configuration (\d+)(.*)$/.exec(title) ?? [];
    if (Number(number) !== generation) return false;
    // A generation with specialisations is a menu of its own, in which its plain system is "Default".
    return specialisation === null
      ? /^( - Default)? \([^()]*\)$/.test(rest)
      : rest.startsWith(` - (${specialisation} - `);
  });
  return found === undefined ? null : found.steps.join('>');
}

interface GrubEntry {
  /** What is chosen in one menu after the other, the entry itself last. */
  readonly steps: readonly string[];
  readonly title: string;
}

interface OpenBlock {
  /** Null for one that is no menu, such as a condition. */
  readonly step: string | null;
  /** How many entries there have been in it. */
  entries: number;
}

/** The file is a script, but its menus open and close on lines of their own. */
function grubEntries(menu: string): readonly GrubEntry[] {
  const found: GrubEntry[] = [];
  const open: OpenBlock[] = [{ step: '', entries: 0 }];
  for (const line of menu.split('\n')) {
    const kind = /^\s*(submenu|menuentry)\s/.exec(line)?.[1];
    const opens = /\{\s*$/.test(line);
    if (kind !== undefined) {
      const around = open.findLast(({ step }) => step !== null);
      const index = around === undefined ? 0 : around.entries++;
      const title = /^\s*\w+ "([^"\\]*)"/.exec(line)?.[1] ?? '';
      const step = stepTo(title, index);
      const steps = open.slice(1).flatMap((block) => (block.step === null ? [] : [block.step]));
      if (kind === 'menuentry') found.push({ steps: [...steps, step], title });
      if (opens) open.push({ step, entries: 0 });
    } else if (opens) open.push({ step: null, entries: 0 });
    else if (/^\s*\}\s*$/.test(line) && open.length > 1) open.pop();
  }
  return found;
}

/**
 * Titles are parted by `>`, which is doubled inside of them. So one that begins with it, as those of generations
 * with specialisations do, cannot follow another one, and is named by its place, from 0 (GRUB: normal/menu.c).
 */
function stepTo(title: string, index: number): string {
  return title === '' || title.startsWith('>') ? String(index) : title.replaceAll('>', '>>');
}

export function readGrubMenu(boot: string): string {
  try {
    return readFileSync(join(boot, 'grub/grub.cfg'), 'utf8');
  } catch {
    return '';
  }
}

/** The generation that starts by default according to systemd-boot's loader.conf (loader.conf(5)). */
export function systemdBootDefault(places: BootPlaces): number | null {
  const file = loaderFileOf(places);
  if (file === null) return null;
  try {
    const text = readFileSync(file, 'utf8');
    const number = /^default\s+nixos-generation-(\d+)(?:[-+].*)?\.conf\s*$/m.exec(text)?.[1];
    return number === undefined ? null : Number(number);
  } catch {
    return null;
  }
}

function namesIn(directory: string): readonly string[] {
  try {
    return readdirSync(directory);
  } catch {
    return [];
  }
}
