/** The catalogue of a practice computer: read by the real builder, with real Nix where it is installed. */
import { readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { curatedCatalogue } from '../../../electron/host/catalog/catalogue.ts';
import { createCatalogKeeper } from '../../../electron/host/catalog/keeper.ts';
import { createConfigurationStore } from '../../../electron/host/config/configuration-store.ts';
import type { Computer } from '../../../shared/machine/computer.ts';
import { catalogBuilder } from '../../helpers/catalog-builder.ts';
import { newPractice, practiceEngines, practiceTestTimeout } from '../../helpers/practice.ts';
import { temporaryDirectory } from '../../helpers/temporary-directory.ts';

async function newKeeper(computer: Computer, canEvaluate: boolean, directory: string) {
  const store = createConfigurationStore(computer.places.entry);
  const keeper = createCatalogKeeper({
    computer,
    texts: curatedCatalogue(),
    version: 'test',
    builder: await catalogBuilder(),
    directory,
    configuration: async () => (await store.current()).configuration,
    canEvaluate,
  });
  onTestFinished(() => keeper.close());
  return keeper;
}

describe.each(practiceEngines)('the catalogue of a practice computer $name', ({ engine, skip }) => {
  const test = it.skipIf(skip);
  const canEvaluate = engine === 'nix';
  const source = canEvaluate ? 'evaluation' : 'channel';

  test('knows our own texts at once, and everything when it has been read', {
    timeout: practiceTestTimeout,
  }, async () => {
    const { computer } = await newPractice(engine);
    const keeper = await newKeeper(computer, canEvaluate, await temporaryDirectory());
    expect(keeper.current().packages.package('firefox')).toBeDefined();
    expect(keeper.status()).toMatchObject({ options: { source: 'texts' }, readAt: null });

    const heard: string[] = [];
    keeper.onChange(({ building }) => heard.push(building?.stage ?? 'ended'));
    await keeper.check();
    expect(keeper.status()).toMatchObject({
      options: { source },
      packages: { source: 'channel' },
      isStale: false,
      building: null,
      problem: null,
      packagesCost: null,
    });
    expect([...new Set(heard)]).toEqual(['options', 'packages', 'index', 'ended']);

    const { options, packages, search, found } = keeper.current();
    expect(options.option('services.openssh.enable')?.type).toEqual({ kind: 'bool' });
    expect(options.declarationOf(['users', 'users', 'jane', 'description'])?.name).toBe(
      'users.users.<name>.description',
    );
    expect(packages.package('firefox')?.version).not.toBe('');
    const best = found(search.search('web browser', { kinds: new Set(['package']) })[0]?.document ?? -1);
    expect(best?.kind).toBe('package');
  });

  test('is opened from disk by the next start, and read again for a module of the person’s own', {
    timeout: practiceTestTimeout,
  }, async () => {
    const { computer } = await newPractice(engine);
    const directory = await temporaryDirectory();
    const first = await newKeeper(computer, canEvaluate, directory);
    await first.check();
    await first.close();

    const second = await newKeeper(computer, canEvaluate, directory);
    await second.opened();
    expect(second.status().options.source).toBe(source);
    const { readAt } = second.status();
    await second.check();
    expect(second.status().readAt).toBe(readAt);

    const { entry } = computer.places;
    const own = join(computer.places.configuration, 'own.nix');
    await writeFile(
      own,
      '{ lib, ... }: { options.services.ours.port = lib.mkOption { type = lib.types.port; default = 80; }; }',
    );
    const text = await readFile(entry, 'utf8');
    await writeFile(
      entry,
      text.replace('./hardware-configuration.nix', './hardware-configuration.nix ./own.nix'),
    );
    await second.check();
    expect(second.status().problem).toBeNull();
    expect(second.status().readAt).not.toBe(readAt);
    const ours = second.current().options.option('services.ours.port');
    // Only an evaluation knows what the person has made.
    expect(ours?.type).toEqual(canEvaluate ? { kind: 'int', min: 0, max: 65_535 } : undefined);
    if (canEvaluate) expect(ours?.declarations).toEqual([own]);
  });

  test('is made new where what was kept is damaged', { timeout: practiceTestTimeout }, async () => {
    const { computer } = await newPractice(engine);
    const directory = await temporaryDirectory();
    const first = await newKeeper(computer, canEvaluate, directory);
    await first.check();
    await first.close();
    await truncate(join(directory, 'catalogue.bin'), 5_000);

    const second = await newKeeper(computer, canEvaluate, directory);
    await second.opened();
    expect(second.status().options.source).toBe('texts');
    await second.check();
    expect(second.status().options.source).toBe(source);
  });

  test('can be stopped while it is read, and read again', { timeout: practiceTestTimeout }, async () => {
    const { computer } = await newPractice(engine);
    const keeper = await newKeeper(computer, canEvaluate, await temporaryDirectory());
    const reading = keeper.check();
    await new Promise<void>((resolve) => {
      keeper.onChange(({ building }) => building?.stage === 'options' && resolve());
    });
    keeper.cancel();
    await reading;
    expect(keeper.status()).toMatchObject({ building: null, problem: { kind: 'cancelled' } });
    expect(keeper.current().options.count).toBeGreaterThan(0);
    keeper.refresh({});
    await keeper.check();
    expect(keeper.status().problem).toBeNull();
  });
});

it('goes on with the served options where the configuration cannot be evaluated', {
  timeout: practiceTestTimeout,
}, async () => {
  const nix = practiceEngines.find(({ engine, skip }) => engine === 'nix' && !skip);
  if (nix === undefined) return;
  const { computer } = await newPractice('nix');
  await writeFile(
    computer.places.entry,
    '{ ... }: { services.nonsense = throw "broken"; imports = [ ./gone.nix ]; }',
  );
  const keeper = await newKeeper(computer, true, await temporaryDirectory());
  await keeper.check();
  expect(keeper.status()).toMatchObject({
    options: { source: 'channel' },
    problem: { kind: 'evaluation-failed', sentence: expect.stringContaining('gone.nix') },
  });
});
