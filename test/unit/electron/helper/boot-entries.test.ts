import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  type BootPlaces,
  bootLoaderOf,
  grubEntry,
  systemdBootDefault,
  systemdBootEntry,
} from '../../../../electron/helper/boot-entries.ts';
import { practiceComputer } from '../../../../shared/machine/computer.ts';
import { temporaryDirectory } from '../../../helpers/temporary-directory.ts';

/** As nixpkgs' install-grub.pl writes it; generation 12 has specialisations. */
const menu = `
if [ "\${next_entry}" ]; then
  set default="\${next_entry}"
fi
function savedefault {
  true
}
menuentry "NixOS - Default" --class nixos --unrestricted {
  linux /kernels/a init=/nix/store/a/init
}
menuentry "Windows" { chainloader (hd0,1)+1 }

submenu "NixOS - All configurations" --class submenu {
menuentry "NixOS - Configuration 13 (2024-12-03 - 24.11)" --class nixos {
  linux /kernels/d init=/nix/store/d/init
}
submenu "> NixOS - Configuration 12 (2024-12-02 - 24.11)" --class submenu {
menuentry "NixOS - Configuration 12 - Default (2024-12-02 - 24.11)" --class nixos {
  linux /kernels/a init=/nix/store/a/init
}

menuentry "NixOS - Configuration 12 - (gaming - 2024-12-02 - 24.11)"  {
  linux /kernels/a init=/nix/store/b/init
}
}
menuentry "NixOS - Configuration 1 (2024-11-01 - 24.11)" --class nixos {
  linux /kernels/c init=/nix/store/c/init
}

}
submenu "NixOS - Profile 'test'" --class submenu {
menuentry "NixOS - Configuration 3 (2024-11-01 - 24.11)" --class nixos {
  linux /kernels/c init=/nix/store/c/init
}
}
`;

describe("an entry of GRUB's menu", () => {
  it('is named by the titles on the way to it', () => {
    const plain = (generation: number) => grubEntry(menu, { generation, specialisation: null });
    expect(plain(1)).toBe('NixOS - All configurations>NixOS - Configuration 1 (2024-11-01 - 24.11)');
    // A title that begins with the sign between titles cannot be named.
    expect(plain(12)).toBe(
      'NixOS - All configurations>1>NixOS - Configuration 12 - Default (2024-12-02 - 24.11)',
    );
    expect(grubEntry(menu, { generation: 12, specialisation: 'gaming' })).toMatch(
      />NixOS - Configuration 12 - \(gaming - 2024-12-02 - 24\.11\)$/,
    );
  });

  it('is not guessed', () => {
    for (const generation of [2, 3, 121, 130]) {
      expect(grubEntry(menu, { generation, specialisation: null })).toBeNull();
    }
    expect(grubEntry(menu, { generation: 12, specialisation: 'gam' })).toBeNull();
    expect(grubEntry(menu, { generation: 1, specialisation: 'gaming' })).toBeNull();
    expect(grubEntry('', { generation: 1, specialisation: null })).toBeNull();
  });
});

/** Paths are from the computer's root, the file that was written first first. */
async function boot(files: Readonly<Record<string, string>>): Promise<BootPlaces> {
  const root = await temporaryDirectory();
  Object.entries(files).forEach(([name, text], index) => {
    const path = join(root, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    utimesSync(path, index + 1, index + 1);
  });
  return practiceComputer(root).places;
}

describe('the boot loader', () => {
  it('is the one whose menu was written last', async () => {
    const [systemdBoot, grub] = ['boot/loader/loader.conf', 'boot/grub/grub.cfg'];
    expect(bootLoaderOf(await boot({}))).toBeNull();
    expect(bootLoaderOf(await boot({ [grub]: '' }))).toBe('grub');
    expect(bootLoaderOf(await boot({ [grub]: '', [systemdBoot]: '' }))).toBe('systemd-boot');
    expect(bootLoaderOf(await boot({ [systemdBoot]: '', [grub]: '' }))).toBe('grub');
    expect(bootLoaderOf(await boot({ [grub]: '', 'efi/loader/loader.conf': '' }))).toBe('systemd-boot');
  });

  it("that is systemd-boot has entries by their files' names, also while it counts tries", async () => {
    const places = await boot({
      'boot/loader/loader.conf': 'timeout 5\ndefault nixos-generation-3.conf\n',
      'boot/loader/entries/nixos-generation-3.conf': '',
      'boot/loader/entries/nixos-generation-4+2-1.conf': '',
      'boot/loader/entries/nixos-generation-3-specialisation-gaming.conf': '',
    });
    const entry = (generation: number, specialisation: string | null = null) =>
      systemdBootEntry(places, { generation, specialisation });
    expect(entry(3)).toBe('nixos-generation-3.conf');
    expect(entry(4)).toBe('nixos-generation-4.conf');
    expect(entry(3, 'gaming')).toBe('nixos-generation-3-specialisation-gaming.conf');
    expect([entry(2), entry(30), entry(3, 'gam'), entry(4, 'gaming')]).toEqual([null, null, null, null]);
    expect(systemdBootDefault(places)).toBe(3);
  });

  it.each(['boot/efi', 'efi'])(
    'that is systemd-boot is found where the EFI partition is at /%s',
    async (esp) => {
      const whole = await boot({
        [`${esp}/loader/loader.conf`]: 'default nixos-generation-3.conf\n',
        [`${esp}/loader/entries/nixos-generation-3.conf`]: '',
      });
      expect(bootLoaderOf(whole)).toBe('systemd-boot');
      expect(systemdBootEntry(whole, { generation: 3, specialisation: null })).toBe(
        'nixos-generation-3.conf',
      );
      expect(systemdBootDefault(whole)).toBe(3);

      const split = await boot({
        [`${esp}/loader/loader.conf`]: 'default nixos-generation-3.conf\n',
        'boot/loader/entries/nixos-generation-3.conf': '',
      });
      expect(systemdBootEntry(split, { generation: 3, specialisation: null })).toBe(
        'nixos-generation-3.conf',
      );
    },
  );
});
