/** The options of a computer that is a flake, with real Nix: the practice computer's channel under another roof. */
import { mkdir, realpath, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { curatedCatalogue } from '../../../electron/host/catalog/catalogue.ts';
import { createCatalogKeeper } from '../../../electron/host/catalog/keeper.ts';
import { createConfigurationStore } from '../../../electron/host/config/configuration-store.ts';
import type { Computer } from '../../../shared/machine/computer.ts';
import { catalogBuilder } from '../../helpers/catalog-builder.ts';
import { newPractice, practiceEngines, practiceTestTimeout } from '../../helpers/practice.ts';
import { temporaryDirectory } from '../../helpers/temporary-directory.ts';

const nix = practiceEngines.find(({ engine }) => engine === 'nix');

describe(`the catalogue of a flake ${nix?.name}`, () => {
  it.skipIf(nix?.skip ?? true)(
    'has its own modules, by the files they are written in',
    {
      timeout: practiceTestTimeout,
    },
    async () => {
      const { computer: practice } = await newPractice('nix');
      const nixpkgs = await realpath(join(practice.places.channels, 'nixos'));
      const folder = await temporaryDirectory();
      const module = join(folder, 'nixos/modules/our port.nix');
      await mkdir(dirname(module), { recursive: true });
      await writeFile(
        module,
        '{ lib, ... }: { options.services.ours.port = lib.mkOption { type = lib.types.port; default = 80; }; }',
      );
      const entry = join(folder, 'flake.nix');
      await writeFile(
        entry,
        `{
  outputs = { self }: {
    nixosConfigurations."kitchen-pc" = import ${nixpkgs}/nixos/lib/eval-config.nix {
      modules = [ (./. + "/nixos/modules/our port.nix") ];
    };
  };
}`,
      );
      const computer: Computer = {
        ...practice,
        kind: 'flake',
        places: { ...practice.places, configuration: folder, entry },
      };
      const store = createConfigurationStore(entry, 'kitchen-pc');
      const keeper = createCatalogKeeper({
        computer,
        texts: curatedCatalogue(),
        version: 'test',
        builder: await catalogBuilder(),
        directory: await temporaryDirectory(),
        configuration: async () => (await store.current()).configuration,
        canEvaluate: true,
        addresses: [],
      });
      onTestFinished(() => keeper.close());
      await keeper.check();

      expect(keeper.status()).toMatchObject({ options: { source: 'evaluation' }, problem: null });
      const { options } = keeper.current();
      expect(options.option('services.ours.port')).toMatchObject({
        type: { kind: 'int', min: 0, max: 65_535 },
        default: '80',
        declarations: [module],
      });
      expect(options.option('services.openssh.enable')?.type).toEqual({ kind: 'bool' });
    },
  );
});
