import { mkdir, readdir, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { agreement } from '../../../../../electron/host/history/agreement.ts';
import {
  createGenerationRecords,
  type GenerationRecord,
} from '../../../../../electron/host/history/generation-records.ts';
import { recordSwitch } from '../../../../../electron/host/history/record-switch.ts';
import { rememberPresent } from '../../../../../electron/host/history/remember-present.ts';
import { scriptedComputer } from '../../../../helpers/scripted-computer.ts';
import { temporaryDirectory } from '../../../../helpers/temporary-directory.ts';

const record = (generation: number, system: string): GenerationRecord => ({
  generation,
  system,
  date: '2024-11-20T10:00:00.000Z',
  changes: [{ kind: 'install-app', name: 'GIMP', option: 'environment.systemPackages' }],
  fromUpdate: false,
  files: [{ path: '/etc/nixos/configuration.nix', before: null, after: '{ }' }],
  configuration: {},
});

describe('records of generations', () => {
  it('are kept over a restart, lowest first', async () => {
    const directory = await temporaryDirectory();
    await createGenerationRecords(directory).put(record(12, '/a'));
    await createGenerationRecords(directory).put(record(3, '/b'));
    expect(await createGenerationRecords(directory).all()).toEqual([record(3, '/b'), record(12, '/a')]);
  });

  it('are not taken for those of another generation with the same number', async () => {
    const records = createGenerationRecords(await temporaryDirectory());
    await records.put(record(3, '/a'));
    expect(await records.find(3, '/b')).toBeNull();
  });

  it('survive a damaged one', async () => {
    const directory = await temporaryDirectory();
    const records = createGenerationRecords(directory);
    await records.put(record(1, '/a'));
    await records.put(record(2, '/b'));
    const [first = ''] = await readdir(join(directory, 'generations'));
    await writeFile(join(directory, 'generations', first), '{"generation": ');
    expect(await records.all()).toEqual([record(2, '/b')]);
  });
});

describe('agreement of files and running system', () => {
  const made = {
    changes: record(1, '').changes,
    files: [],
    fromUpdate: false,
  };

  it('agrees after an apply, until a file is changed, added or removed', async () => {
    const { computer, configuration } = await scriptedComputer();
    const records = createGenerationRecords(await temporaryDirectory());
    await recordSwitch(computer, records, { ...made, generation: 1 });
    expect(await agreement(computer, records)).toBe('agrees');
    await writeFile(join(configuration, 'new.nix'), '{ }');
    expect(await agreement(computer, records)).toBe('files-are-newer');
  });

  it('agrees again when the files make the same system', async () => {
    const { computer } = await scriptedComputer();
    const records = createGenerationRecords(await temporaryDirectory());
    await recordSwitch(computer, records, { ...made, generation: 1 });
    await writeFile(computer.places.entry, '{ } # only a comment\n');
    await recordSwitch(computer, records, { ...made, changes: [], generation: null });
    expect(await agreement(computer, records)).toBe('agrees');
    const [kept] = await records.all();
    expect(kept?.changes).toEqual(made.changes);
  });

  it('is told by the times of the files for a generation made elsewhere', async () => {
    const { computer } = await scriptedComputer();
    const records = createGenerationRecords(await temporaryDirectory());
    const { entry } = computer.places;
    await utimes(entry, new Date('2024-01-01'), new Date('2024-01-01'));
    expect(await agreement(computer, records)).toBe('agrees');
    const later = new Date(Date.now() + 60_000);
    await utimes(entry, later, later);
    expect(await agreement(computer, records)).toBe('files-are-newer');
  });

  it('tells what was applied elsewhere since our last apply, until a file is edited', async () => {
    const { computer } = await scriptedComputer();
    const records = createGenerationRecords(await temporaryDirectory());
    const { entry, systemProfile, store, runningSystem } = computer.places;
    await recordSwitch(computer, records, { ...made, generation: 1 });
    await utimes(entry, new Date('2024-01-01'), new Date('2024-01-01'));

    const system = join(store, 'made-elsewhere');
    await mkdir(system);
    await symlink(system, `${systemProfile}-2-link`);
    for (const [link, target] of [
      [systemProfile, 'system-2-link'],
      [runningSystem, system],
    ] as const) {
      await rm(link, { force: true });
      await symlink(target, link);
    }
    expect(await agreement(computer, records)).toBe('applied-elsewhere');
    await rememberPresent(computer, records);
    expect(await agreement(computer, records)).toBe('applied-elsewhere');
    await writeFile(entry, '{ } # edited\n');
    expect(await agreement(computer, records)).toBe('files-are-newer');
  });

  it('tells of what runs without being a generation that it was applied elsewhere', async () => {
    const { computer } = await scriptedComputer();
    const records = createGenerationRecords(await temporaryDirectory());
    const tried = join(computer.places.store, 'tried');
    await mkdir(tried);
    await rm(computer.places.runningSystem, { force: true });
    await symlink(tried, computer.places.runningSystem);
    expect(await agreement(computer, records)).toBe('applied-elsewhere');
  });
});
