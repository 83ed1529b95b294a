import { readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import { createConfigurationStore } from '../../../../../electron/host/config/configuration-store.ts';
import { watchConfiguration } from '../../../../../electron/host/config/configuration-watch.ts';
import { temporaryDirectory } from '../../../../helpers/temporary-directory.ts';

const main = '{ ... }:\n{\n  imports = [ ./other.nix ];\n}\n';
const other = '{ ... }:\n{\n  time.timeZone = "UTC";\n}\n';

async function storeWith(): Promise<{
  readonly directory: string;
  readonly entry: string;
  readonly store: ReturnType<typeof createConfigurationStore>;
}> {
  const directory = await temporaryDirectory();
  const entry = join(directory, 'configuration.nix');
  await writeFile(entry, main);
  await writeFile(join(directory, 'other.nix'), other);
  return { directory, entry, store: createConfigurationStore(entry) };
}

describe('the configuration store', () => {
  it('reads every file that is reached, with the fingerprints of their bytes', async () => {
    const { directory, entry, store } = await storeWith();
    const { configuration, reads } = await store.current();
    expect([...configuration.files.keys()]).toEqual([entry, join(directory, 'other.nix')]);
    expect(reads.get(entry)?.fingerprint).toMatch(/^[0-9a-f]{64}$/);
  });

  it('gives the same object while nothing changes, also when a file was only touched', async () => {
    const { entry, store } = await storeWith();
    const first = await store.current();
    await setTimeout(80);
    await store.current();
    expect((await store.current()).configuration).toBe(first.configuration);
    await utimes(entry, new Date(), new Date());
    expect((await store.current()).configuration).toBe(first.configuration);
  });

  it('sees a change at once, and tells', async () => {
    const { directory, store } = await storeWith();
    const listener = vi.fn();
    store.onChange(listener);
    await store.current();
    await writeFile(join(directory, 'other.nix'), other.replace('UTC', 'GMT'));
    const { configuration } = await store.current();
    expect(configuration.files.get(join(directory, 'other.nix'))?.text).toContain('GMT');
    expect(listener).toHaveBeenCalledTimes(1);
    expect(listener.mock.calls[0]?.[0].configuration).toBe(configuration);
  });

  it('sees a missing file come', async () => {
    const { directory, store } = await storeWith();
    await rm(join(directory, 'other.nix'));
    expect((await store.current()).configuration.troubles).toHaveLength(1);
    await writeFile(join(directory, 'other.nix'), other);
    expect((await store.current()).configuration.troubles).toEqual([]);
  });

  it('does not answer with an older state than that of the moment it is asked', async () => {
    const { entry, store } = await storeWith();
    const early = store.current();
    await writeFile(entry, '{ }\n');
    const late = await store.current();
    await early;
    expect(late.configuration.files.get(entry)?.text).toBe(await readFile(entry, 'utf8'));
  });
});

describe('watching the configuration', () => {
  it('tells of a change without being asked, until it is ended', async () => {
    const { entry, store } = await storeWith();
    const listener = vi.fn();
    store.onChange(listener);
    const stop = watchConfiguration(store);
    await setTimeout(100);
    await writeFile(entry, `${main}# Changed.\n`);
    await vi.waitFor(() => expect(listener).toHaveBeenCalledTimes(1), 5_000);
    stop();
    await writeFile(entry, main);
    await setTimeout(300);
    expect(listener).toHaveBeenCalledTimes(1);
  });
});
