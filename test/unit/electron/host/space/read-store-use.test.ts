/** What a clean-up is said to free, beside what Nix then frees. */
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { freedBytesIn } from '../../../../../electron/host/apply/freed-bytes.ts';
import { readStoreUse } from '../../../../../electron/host/space/read-store-use.ts';
import { freedBy, generationSpace, unneededBytes } from '../../../../../electron/host/space/space-use.ts';
import { type Computer, practiceComputer } from '../../../../../shared/machine/computer.ts';
import { nixIsThere, privateNix } from '../../../../helpers/real-profile.ts';

const megabyte = 1_000_000;
/** Nix counts what files are in an archive before, and blocks of the disk afterwards. */
const nearly = 0.02;

async function storeWithGenerations() {
  const nix = await privateNix();
  onTestFinished(() => nix.remove());
  const system = { name: 'nixos-system', size: 10 };
  const paths = await nix.build([
    { name: 'shared', size: 4 * megabyte },
    { name: 'old-app', size: 3 * megabyte },
    { name: 'new-app', size: 2 * megabyte },
    { name: 'pinned-app', size: 5 * megabyte },
    { name: 'left-over', size: 6 * megabyte },
    { ...system, needs: [0, 1] },
    { ...system, needs: [0, 1, 3] },
    { ...system, needs: [0, 2] },
  ]);
  const systems = paths.slice(5);
  nix.setEach(systems);
  nix.run('nix-store', '--realise', systems[1] ?? '', '--add-root', join(nix.root, 'pin'), '--indirect');
  const computer = practiceComputer(nix.root);
  const withNix: Computer = {
    ...computer,
    places: { ...computer.places, systemProfile: nix.profile },
    commands: { ...computer.commands, nixStore: { program: 'nix-store', environment: nix.environment } },
  };
  const generations = systems.map((path, index) => ({ number: index + 1, system: path }));
  const read = async () => {
    const use = await readStoreUse(withNix, generations, { signal: new AbortController().signal });
    if (!use.ok) throw new Error(use.error);
    return use.value;
  };
  return { nix, read };
}

describe.skipIf(!nixIsThere)('the space of generations (needs nix-env)', { timeout: 60_000 }, () => {
  it('is told apart: alone, and shared with others', async () => {
    const { read } = await storeWithGenerations();
    const use = await read();
    const megabytes = (bytes: number) => Math.round(bytes / megabyte);
    const inMegabytes = generationSpace(use).map(({ number, exclusiveBytes, sharedBytes }) => [
      number,
      megabytes(exclusiveBytes),
      megabytes(sharedBytes),
    ]);
    // What generation 2 needs is held by a root of its own, too.
    expect(inMegabytes).toEqual([
      [1, 0, 7],
      [2, 0, 12],
      [3, 2, 4],
    ]);
    expect(megabytes(unneededBytes(use))).toBe(6);
  });

  it.each([[[]], [[1]], [[1, 2]]])('is freed as it was said, without generations %j', async (deleted) => {
    const { nix, read } = await storeWithGenerations();
    const said = freedBy(deleted, await read());
    if (deleted.length > 0) {
      nix.run('nix-env', '-p', nix.profile, '--delete-generations', ...deleted.map(String));
    }
    const freed = freedBytesIn(nix.run('nix-collect-garbage').trim().split('\n').at(-1) ?? '');
    expect(freed).toBeGreaterThan(6 * megabyte * (1 - nearly));
    expect(Math.abs(said - (freed ?? 0)) / said).toBeLessThan(nearly);
  });
});

describe('how Nix tells what became free', () => {
  it.each([
    ['12 store paths deleted, 345.50 MiB freed', 345.5 * 2 ** 20],
    ['12 store paths deleted, 1.5 GiB freed', 1.5 * 2 ** 30],
    ['0 store paths deleted, 0.00 MiB freed', 0],
    ['0 store paths deleted, 0.0 KiB freed', 0],
    ['deleting garbage...', null],
  ])('“%s”', (line, bytes) => {
    expect(freedBytesIn(line)).toBe(bytes);
  });
});
