import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPersonalProfiles } from '../../../../../../electron/host/catalog/apps/personal-profiles.ts';
import {
  elementsOfNixEnv,
  elementsOfNixProfile,
  removalCommand,
} from '../../../../../../electron/host/catalog/apps/profile-manifest.ts';
import { temporaryDirectory } from '../../../../../helpers/temporary-directory.ts';

// As Nix 2.8 writes it.
const ofNixEnv =
  '[ { meta = { description = "A \\"quoted\\" word"; outputsToInstall = [ "out" ]; priority = 5; }; name = "ripgrep-14.1.1"; ' +
  'out = { outPath = "/nix/store/abc-ripgrep-14.1.1"; }; outPath = "/nix/store/abc-ripgrep-14.1.1"; outputs = [ "out" ]; ' +
  'system = "x86_64-linux"; type = "derivation"; } { name = "home-manager-path"; type = "derivation"; } ]';

const store = '/nix/store/0123456789abcdfghijklmnpqrsvwxyz';

describe('the manifest of nix-env', () => {
  it('names what was installed, without what home-manager keeps there', () => {
    expect(elementsOfNixEnv(ofNixEnv)).toEqual([
      { with: 'nix-env', name: 'ripgrep-14.1.1', attributes: ['ripgrep'] },
    ]);
  });

  it.each(['', '{ }', '[ 1 "x" { } { name = 3; } ]', '[ (import ./x) ]', '[', '\0'])(
    'is empty for %j',
    (text) => {
      expect(elementsOfNixEnv(text)).toEqual([]);
    },
  );
});

describe('the manifest of nix profile', () => {
  it('names its elements since version 3', () => {
    const manifest = {
      version: 3,
      elements: {
        'hello-1': {
          active: true,
          attrPath: 'legacyPackages.x86_64-linux.hello',
          storePaths: [`${store}-hello-2.12.1`],
        },
        off: { active: false, storePaths: [] },
        'home-manager-path': { active: true, storePaths: [`${store}-home-manager-path`] },
      },
    };
    expect(elementsOfNixProfile(JSON.stringify(manifest))).toEqual([
      { with: 'nix-profile', name: 'hello-1', attributes: ['hello', 'hello-1', 'hello'] },
    ]);
  });

  it('counts them before', () => {
    const element = {
      active: true,
      attrPath: 'legacyPackages.x86_64-linux.kdePackages.kate',
      storePaths: [],
    };
    expect(elementsOfNixProfile(JSON.stringify({ version: 2, elements: [element] }))).toEqual([
      {
        with: 'nix-profile',
        name: 'legacyPackages.x86_64-linux.kdePackages.kate',
        attributes: ['kdePackages.kate'],
      },
    ]);
  });

  it.each(['', '[]', '{"version":9,"elements":{}}', '{"version":3,"elements":[1]}', 'null'])(
    'is empty for %j',
    (text) => {
      expect(elementsOfNixProfile(text)).toEqual([]);
    },
  );
});

describe('the command that removes it', () => {
  it('is one for each of the two, with odd names in quotes', () => {
    const element = { with: 'nix-env', name: 'ripgrep-14.1.1', attributes: [] } as const;
    expect(removalCommand(element)).toBe('nix-env --uninstall ripgrep-14.1.1');
    expect(removalCommand({ ...element, with: 'nix-profile', name: "a'; rm b" })).toBe(
      `nix profile remove 'a'\\''; rm b'`,
    );
  });
});

describe('the profiles of a person', () => {
  it('are read once each, whatever links lead there and whatever is missing', async () => {
    const directory = await temporaryDirectory();
    await mkdir(join(directory, 'store'));
    await writeFile(join(directory, 'store/manifest.nix'), ofNixEnv);
    await symlink(join(directory, 'store'), join(directory, 'profile'));
    const found = await readPersonalProfiles([
      join(directory, 'profile'),
      join(directory, 'store'),
      join(directory, 'none'),
    ]);
    expect(found.map(({ name }) => name)).toEqual(['ripgrep-14.1.1']);
  });
});
