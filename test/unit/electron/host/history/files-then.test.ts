import { readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fingerprintsOf } from '../../../../../electron/host/history/configuration-fingerprints.ts';
import { filesThen } from '../../../../../electron/host/history/files-then.ts';
import { createGenerationRecords } from '../../../../../electron/host/history/generation-records.ts';
import { planRestore } from '../../../../../electron/host/history/restore-settings.ts';
import { temporaryDirectory } from '../../../../helpers/temporary-directory.ts';

const bytes = (files: Readonly<Record<string, string>>) =>
  new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text, 'utf8')]));

const record = (files: Readonly<Record<string, string>>) => ({
  generation: 3,
  system: '/nix/store/a',
  date: '2024-11-20T10:00:00.000Z',
  changes: null,
  fromUpdate: false,
  files: [],
  configuration: fingerprintsOf(bytes(files)),
});

describe('the files of a generation', () => {
  it('are kept once each, for nobody else to read', async () => {
    const directory = await temporaryDirectory();
    const { texts } = createGenerationRecords(directory);
    await texts.keep(bytes({ a: '{ }', b: '{ }', c: '\uFEFF{ x = 1; }' }).values());
    const kept = await readdir(join(directory, 'generations/files'));
    expect(kept).toHaveLength(2);
    expect((await stat(join(directory, 'generations/files', kept[0] ?? ''))).mode & 0o077).toBe(0);
  });

  it('are known only when all of them are, wherever their texts come from', async () => {
    const directory = await temporaryDirectory();
    const records = createGenerationRecords(directory);
    const onDisk = join(directory, 'on-disk.nix');
    await writeFile(onDisk, '{ b = 2; }');
    const files = { '/etc/nixos/kept.nix': '{ a = 1; }', [onDisk]: '{ b = 2; }', '/gone.nix': '{ c = 3; }' };
    await records.texts.keep(bytes({ x: '{ a = 1; }' }).values());
    expect(await filesThen(record(files), records)).toBeNull();

    const applied = {
      ...record({}),
      generation: 4,
      files: [{ path: '/c', before: '{ c = 3; }', after: '' }],
    };
    await records.put(applied);
    expect(await filesThen(record(files), records)).toEqual(new Map(Object.entries(files)));
    expect(await filesThen(record({}), records)).toBeNull();
  });

  it('are not believed when a kept text is no longer what it was', async () => {
    const directory = await temporaryDirectory();
    const records = createGenerationRecords(directory);
    await records.texts.keep(bytes({ a: '{ a = 1; }' }).values());
    const folder = join(directory, 'generations/files');
    const [name = ''] = await readdir(folder);
    await writeFile(join(folder, name), '{ a = evil; }');
    expect(await filesThen(record({ '/a.nix': '{ a = 1; }' }), records)).toBeNull();
  });
});

describe('the plan that brings them back', () => {
  const etc = (name: string) => `/etc/nixos/${name}`;

  it('changes what is different, makes what is gone, and tells what it leaves', () => {
    const then = new Map([
      [etc('configuration.nix'), '{ a = 1; }'],
      [etc('same.nix'), '{ }'],
      [etc('gone.nix'), '{ g = 1; }'],
      [etc('hardware-configuration.nix'), '{ old = true; }'],
      [etc('flake.lock'), '{}'],
    ]);
    const now = bytes({
      [etc('configuration.nix')]: '{ a = 2; }',
      [etc('same.nix')]: '{ }',
      [etc('hardware-configuration.nix')]: '{ new = true; }',
      [etc('flake.lock')]: '{ }',
      [etc('newer.nix')]: '{ }',
    });
    const { prepared, notes } = planRestore(3, then, now);
    expect(prepared).toMatchObject({ settingsOf: 3, changes: [], hasRefusals: false });
    expect(prepared.files).toEqual([
      {
        path: etc('configuration.nix'),
        fingerprint: fingerprintsOf(now)[etc('configuration.nix')],
        before: '{ a = 2; }',
        after: '{ a = 1; }',
      },
      { path: etc('gone.nix'), fingerprint: null, before: null, after: '{ g = 1; }' },
    ]);
    expect(notes).toEqual([
      { kind: 'newer-files', paths: [etc('newer.nix')] },
      { kind: 'left-as-they-are', paths: [etc('hardware-configuration.nix'), etc('flake.lock')] },
    ]);
  });
});
