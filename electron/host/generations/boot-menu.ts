/** What the boot loader would start: by default, the next time only, and which generations its menu has. */
import { accessSync, constants, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { BootCondition } from '#shared/api/history.ts';
import type { Computer } from '#shared/machine/computer.ts';
import { readGrubMenu } from './grub-menu.ts';
import { namesIn, orNull, textOf } from './small-files.ts';

export interface BootChoice {
  readonly generation: number;
  readonly specialisation: string | null;
}

export interface BootMenu {
  readonly condition: BootCondition;
  /** Null where the menu does not name a generation: then it is the profile's. */
  readonly default: number | null;
  readonly nextStart: BootChoice | null;
  /** Null where the menu cannot be read: on many computers only root may. */
  readonly generations: ReadonlySet<number> | null;
}

/** Never fails: what cannot be read is not known. */
export function readBootMenu(computer: Computer): BootMenu {
  const { boot, efiPartitions } = computer.places;
  const systemdBoot = efiPartitions
    .map((directory) => ({ directory, time: changedAt(join(directory, 'loader/loader.conf')) }))
    .find(({ time }) => time !== null);
  const grubTime = changedAt(join(boot, 'grub/grub.cfg'));
  const condition = needsBootMenu(computer) ? bootCondition(systemdBoot?.directory ?? boot) : 'fine';
  // Who went from one to the other may have both; the one in use is written with every generation.
  if (grubTime !== null && grubTime > (systemdBoot?.time ?? 0)) {
    return { condition, ...readGrubMenu(boot) };
  }
  return { condition, ...readSystemdBoot(computer, systemdBoot?.directory ?? null) };
}

function readSystemdBoot(computer: Computer, esp: string | null): Omit<BootMenu, 'condition'> {
  const { boot } = computer.places;
  const text = (esp === null ? null : textOf(join(esp, 'loader/loader.conf'))) ?? '';
  const configured = /^default\s+(\S+)/m.exec(text)?.[1] ?? null;
  // What `bootctl set-default` chose stands above the file (systemd-boot(7), "EFI Variables").
  const chosen = firmwareEntry(computer, 'LoaderEntryDefault') ?? configured;
  return {
    default: (chosen === null ? null : systemdBootChoice(chosen))?.generation ?? null,
    nextStart: systemdBootChoice(firmwareEntry(computer, 'LoaderEntryOneShot') ?? ''),
    generations:
      esp === null
        ? null
        : new Set(
            // The entries may be on the extended boot partition, and the rest on the EFI one.
            [...new Set([boot, esp])]
              .flatMap((directory) => namesIn(join(directory, 'loader/entries')))
              .flatMap((name) => systemdBootChoice(name)?.generation ?? []),
          ),
  };
}

/** `nixos-generation-7-specialisation-gaming+3-1.conf`; null for every other entry. */
function systemdBootChoice(entry: string): BootChoice | null {
  const [, number, specialisation] =
    /^nixos-generation-(\d+)(?:-specialisation-(.+?))?(?:\+\d+(?:-\d+)?)?\.conf$/.exec(entry) ?? [];
  return number === undefined ? null : { generation: Number(number), specialisation: specialisation ?? null };
}

/** The vendor of the variables of boot loaders (systemd: The Boot Loader Interface). */
const loaderVendor = '4a67b082-0a4c-41cf-b6c7-440b29bb8c4f';

/** UTF-16 behind four bytes of attributes, ended by a zero; null where it is not set. */
function firmwareEntry(computer: Computer, variable: string): string | null {
  const path = join(computer.places.efiVariables, `${variable}-${loaderVendor}`);
  const bytes = orNull(() => readFileSync(path));
  return bytes?.subarray(4).toString('utf16le').replace(/\0+$/, '') || null;
}

/** A container starts without a kernel of its own and has no boot menu (nixpkgs: `boot.isContainer`). */
function needsBootMenu({ places: { runningSystem } }: Computer): boolean {
  return namesIn(runningSystem).length === 0 || namesIn(runningSystem).includes('kernel');
}

/** The kernel answers EROFS before it looks at whose directory it is (access(2)). */
function bootCondition(boot: string): BootCondition {
  try {
    if (readdirSync(boot).length === 0) return 'missing';
  } catch (error) {
    return isError(error, 'EACCES') ? 'unreadable' : 'missing';
  }
  try {
    accessSync(boot, constants.W_OK);
    return 'fine';
  } catch (error) {
    return isError(error, 'EROFS') ? 'read-only' : 'fine';
  }
}

function isError(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

/** Milliseconds; null where there is no such file, or it may not be looked at. */
function changedAt(path: string): number | null {
  return orNull(() => statSync(path).mtimeMs);
}
