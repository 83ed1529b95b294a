import { mkdir, readdir, rm, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fingerprintOf } from '../../../../../electron/host/config/file-reader.ts';
import { readGenerations } from '../../../../../electron/host/generations/read-generations.ts';
import { filesThen } from '../../../../../electron/host/history/files-then.ts';
import { forgetGone } from '../../../../../electron/host/history/forget-gone.ts';
import { generationKey } from '../../../../../electron/host/history/generation-key.ts';
import { createGenerationRecords } from '../../../../../electron/host/history/generation-records.ts';
import type { Pins } from '../../../../../electron/host/history/pins.ts';
import { scriptedComputer } from '../../../../helpers/scripted-computer.ts';
import { temporaryDirectory } from '../../../../helpers/temporary-directory.ts';

const entry = '/etc/nixos/configuration.nix';

async function rememberedGenerations() {
  const { computer } = await scriptedComputer();
  const [present] = await readGenerations(computer);
  const system = present?.system ?? '';
  const state = await temporaryDirectory();
  const records = createGenerationRecords(state);
  const remember = async (generation: number, of: string, text: string, kept = true) => {
    const bytes = Buffer.from(text);
    if (kept) await records.texts.keep([bytes]);
    await records.put({
      generation,
      system: of,
      date: '2024-11-20T10:00:00.000Z',
      changes: [],
      fromUpdate: false,
      files: [{ path: entry, before: null, after: text }],
      configuration: { [entry]: fingerprintOf(bytes) },
    });
  };
  const texts = join(state, 'generations/files');
  const age = async () => {
    for (const name of await readdir(texts)) await utimes(join(texts, name), 0, 0);
  };
  const pins = (...keys: readonly string[]): Pick<Pins, 'all'> => ({
    all: async () => new Map(keys.map((key) => [key, '/pinned'])),
  });
  return { computer, system, records, remember, texts, age, pins };
}

describe('what is remembered of generations that are gone', () => {
  it('goes with them: the record, and texts that no other one has', async () => {
    const { computer, system, records, remember, texts, age, pins } = await rememberedGenerations();
    await remember(1, system, '{ now = 1; }');
    await remember(7, '/gone', '{ password = "secret"; }');
    await remember(8, '/pinned', '{ pinned = 1; }');
    await age();
    await forgetGone(computer, records, pins(generationKey(8, '/pinned')));
    expect((await records.all()).map(({ generation }) => generation)).toEqual([1, 8]);
    expect(await readdir(texts)).toHaveLength(2);
  });

  it('stays where another one needs its text, or an apply may be about to', async () => {
    const { computer, system, records, remember, texts, age, pins } = await rememberedGenerations();
    // As an apply of an older Snowglobe left it: the text is known from the other generation only.
    await remember(1, system, '{ same = 1; }', false);
    await remember(7, '/gone', '{ same = 1; }', false);
    await mkdir(texts, { recursive: true });
    await records.texts.keep([Buffer.from('{ again = 1; }')]);
    await age();
    await records.texts.keep([Buffer.from('{ justNow = 1; }'), Buffer.from('{ again = 1; }')]);
    await forgetGone(computer, records, pins());
    const [kept] = await records.all();
    expect(kept && (await filesThen(kept, records))?.get(entry)).toBe('{ same = 1; }');
    expect(await readdir(texts)).toHaveLength(3);
  });

  it('stays where no generation can be read at all', async () => {
    const { computer, records, remember, pins } = await rememberedGenerations();
    await remember(7, '/gone', '{ }');
    await rm(`${computer.places.systemProfile}-1-link`);
    await rm(computer.places.systemProfile);
    await forgetGone(computer, records, pins());
    expect(await records.all()).toHaveLength(1);
  });
});
