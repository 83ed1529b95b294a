/** Which files are the person's, by the names that Nix gives to copies of them. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { mountedComputer } from '#shared/machine/computer.ts';
import type { OwnFiles } from '../../../../../electron/host/apply/explain/evidence.ts';
import { ownFilesWith } from '../../../../../electron/host/apply/own-files.ts';
import { temporaryDirectory } from '../../../../helpers/temporary-directory.ts';

const source = `/nix/store/${'0'.repeat(32)}-source`;

describe('the files of a flake below a repository', () => {
  let repository: string;
  let configuration: string;
  let files: OwnFiles;

  beforeEach(async () => {
    repository = await temporaryDirectory();
    configuration = join(repository, 'nixos');
    files = ownFilesWith(mountedComputer('/', configuration, join(configuration, 'flake.nix')), [
      { path: join(configuration, 'hosts/snow.nix'), text: 'planned' },
    ]);
    for (const name of ['nixos/flake.nix', 'nixos/hosts/snow.nix', 'shared/apps.nix']) {
      await mkdir(join(repository, name, '..'), { recursive: true });
      await writeFile(join(repository, name), name);
    }
  });

  it('are told by their own names where Nix saw a copy in the store', () => {
    expect(files.nameOf(`${source}/hosts/snow.nix`)).toBe(join(configuration, 'hosts/snow.nix'));
    expect(files.nameOf(`${source}/nixos/hosts/snow.nix`)).toBe(join(configuration, 'hosts/snow.nix'));
    expect(files.nameOf(`${source}/shared/apps.nix`)).toBe(join(repository, 'shared/apps.nix'));
  });

  it('are what was planned rather than what is on the disk', () => {
    expect(files.textOf(join(configuration, 'hosts/snow.nix'))).toBe('planned');
    expect(files.textOf(join(configuration, 'flake.nix'))).toBe('nixos/flake.nix');
  });

  it('are not those of nixpkgs', () => {
    expect(files.nameOf(`${source}/nixos/modules/services/networking/ssh/sshd.nix`)).toBeNull();
    expect(files.nameOf('/nix/var/nix/profiles/per-user/root/channels/nixos/lib/modules.nix')).toBeNull();
  });

  it('are there though Git does not know them', () => {
    expect(files.exists('hosts/snow.nix')).toBe(true);
    expect(files.exists('hosts/gone.nix')).toBe(false);
  });
});
