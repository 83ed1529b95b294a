import { mkdir, rm, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBootMenu } from '../../../../../electron/host/generations/boot-menu.ts';
import { type Computer, practiceComputer } from '../../../../../shared/machine/computer.ts';
import { temporaryDirectory } from '../../../../helpers/temporary-directory.ts';

type Files = Readonly<Record<string, string | Buffer>>;

/** Paths are from the computer's root. */
async function computerWith(files: Files): Promise<Computer> {
  const root = await temporaryDirectory();
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  return practiceComputer(root);
}

const efiVariable = (name: string) => `sys/firmware/efi/efivars/${name}-4a67b082-0a4c-41cf-b6c7-440b29bb8c4f`;
const efiText = (text: string) =>
  Buffer.concat([Buffer.from([7, 0, 0, 0]), Buffer.from(`${text}\0`, 'utf16le')]);

const systemdBoot: Files = {
  'boot/loader/loader.conf': 'timeout 5\ndefault nixos-generation-7.conf\n',
  'boot/loader/entries/nixos-generation-6.conf': '',
  'boot/loader/entries/nixos-generation-7+3-1.conf': '',
  'boot/loader/entries/nixos-generation-7-specialisation-gaming.conf': '',
  'boot/loader/entries/windows.conf': '',
};

describe("systemd-boot's menu", () => {
  it('tells the default and which generations have an entry', async () => {
    expect(readBootMenu(await computerWith(systemdBoot))).toEqual({
      condition: 'fine',
      default: 7,
      nextStart: null,
      generations: new Set([6, 7]),
    });
  });

  it("tells what the firmware's variables say of the next start and of the default", async () => {
    const computer = await computerWith({
      ...systemdBoot,
      [efiVariable('LoaderEntryOneShot')]: efiText('nixos-generation-7-specialisation-gaming.conf'),
      [efiVariable('LoaderEntryDefault')]: efiText('nixos-generation-6.conf'),
    });
    expect(readBootMenu(computer)).toMatchObject({
      default: 6,
      nextStart: { generation: 7, specialisation: 'gaming' },
    });
  });

  it('is found where the EFI partition is mounted elsewhere and the entries are on another one', async () => {
    const computer = await computerWith({
      'efi/loader/loader.conf': 'default nixos-generation-3.conf\n',
      'boot/loader/entries/nixos-generation-3.conf': '',
    });
    expect(readBootMenu(computer)).toMatchObject({ default: 3, generations: new Set([3]) });
  });

  it('is not known where there is none, and names no generation where another system starts', async () => {
    const missing = await computerWith({ 'etc/hostname': 'attic' });
    expect(readBootMenu(missing)).toEqual({
      condition: 'missing',
      default: null,
      nextStart: null,
      generations: null,
    });
    const container = await computerWith({ 'run/current-system/init': '' });
    expect(readBootMenu(container).condition).toBe('fine');
    const windows = await computerWith({ 'boot/loader/loader.conf': 'default windows.conf\n' });
    expect(readBootMenu(windows)).toMatchObject({ default: null, generations: new Set() });
  });
});

/** As nixpkgs' install-grub.pl writes it (24.11), shortened. */
const grubMenu = (chosen: string) => `
if [ -s $prefix/grubenv ]; then
  load_env
fi
if [ "\${next_entry}" ]; then
  set default="\${next_entry}"
  set next_entry=
else
  set default=${chosen}
  set timeout=5
fi
menuentry "NixOS" --class nixos --unrestricted {
  linux /kernels/a-bzImage init=/nix/store/a/init
}
submenu "NixOS - All configurations" --class submenu {
  menuentry "NixOS - Configuration 12 (2024-11-30 - 24.11.7)" --class nixos --unrestricted {
  }
  submenu "NixOS - Configuration 11" --class submenu {
    menuentry "NixOS - Configuration 11 - Default (2024-11-29 - 24.11.6)" --class nixos {
    }
    menuentry "NixOS - Configuration 11 - (gaming - 2024-11-29 - 24.11.6)" --class nixos {
    }
  }
}
`;

describe("GRUB's menu", () => {
  it('has the generations of its submenus; the first entry starts, which is the profile', async () => {
    const computer = await computerWith({ 'boot/grub/grub.cfg': grubMenu('0') });
    expect(readBootMenu(computer)).toEqual({
      condition: 'fine',
      default: null,
      nextStart: null,
      generations: new Set([11, 12]),
    });
  });

  it('remembers in its environment what starts next, and what was chosen last', async () => {
    const environment = [
      '# GRUB Environment Block',
      'saved_entry=NixOS - All configurations>NixOS - Configuration 12 (2024-11-30 - 24.11.7)',
      'next_entry=NixOS - All configurations>NixOS - Configuration 11>NixOS - Configuration 11 - (gaming - 2024-11-29 - 24.11.6)',
      '#'.repeat(300),
    ].join('\n');
    const files = { 'boot/grub/grubenv': environment };
    const saved = await computerWith({ ...files, 'boot/grub/grub.cfg': grubMenu('"${saved_entry}"') });
    expect(readBootMenu(saved)).toMatchObject({
      default: 12,
      nextStart: { generation: 11, specialisation: 'gaming' },
    });
    const first = await computerWith({ ...files, 'boot/grub/grub.cfg': grubMenu('0') });
    expect(readBootMenu(first)).toMatchObject({ default: null, nextStart: { generation: 11 } });
  });

  it('counts only where it is the newer one of two', async () => {
    const computer = await computerWith({ ...systemdBoot, 'boot/grub/grub.cfg': grubMenu('0') });
    const later = new Date(Date.now() + 10_000);
    await utimes(join(computer.places.boot, 'loader/loader.conf'), later, later);
    expect(readBootMenu(computer)).toMatchObject({ default: 7 });
    await rm(join(computer.places.boot, 'loader'), { recursive: true });
    expect(readBootMenu(computer)).toMatchObject({ default: null, generations: new Set([11, 12]) });
  });
});
