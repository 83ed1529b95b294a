/** GRUB's menu, as nixpkgs' install-grub.pl writes it, and the file in which GRUB remembers choices. */
import { join } from 'node:path';
import type { BootChoice, BootMenu } from './boot-menu.ts';
import { textOf } from './small-files.ts';

/** @param boot the directory that holds `grub/` */
export function readGrubMenu(boot: string): Omit<BootMenu, 'condition'> {
  const menu = textOf(join(boot, 'grub/grub.cfg')) ?? '';
  const remembered = textOf(join(boot, 'grub/grubenv')) ?? '';
  const remembers = (name: string): string =>
    new RegExp(`^${name}=(.*)$`, 'm').exec(remembered)?.[1]?.trim() ?? '';
  // `boot.loader.grub.default = "saved"`: what was chosen last. Otherwise the first entry, the profile's.
  const isSaved = /^\s*set default="\$\{saved_entry\}"/m.test(menu);
  return {
    default: isSaved ? (grubChoice(remembers('saved_entry'))?.generation ?? null) : null,
    nextStart: grubChoice(remembers('next_entry')),
    generations:
      menu === ''
        ? null
        : new Set([...menu.matchAll(/^\s*(?:menuentry|submenu) ".* - Configuration (\d+)/gm)].map(numberIn)),
  };
}

function numberIn(match: RegExpMatchArray): number {
  return Number(match[1]);
}

/** `NixOS - All configurations>NixOS - Configuration 7 - (gaming - 2024-11-30 - 24.11)`; null for other entries. */
function grubChoice(entry: string): BootChoice | null {
  const [, number, rest = ''] = / - Configuration (\d+)(.*)$/.exec(entry) ?? [];
  if (number === undefined) return null;
  const specialisation = / - \((.+?) - /.exec(rest)?.[1] ?? null;
  return { generation: Number(number), specialisation };
}
