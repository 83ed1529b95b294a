import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import {
  createPreferences,
  type PreferencesParts,
} from '../../../../../electron/host/preferences/preferences.ts';
import { createPreferencesHandlers } from '../../../../../electron/host/preferences/preferences-handlers.ts';
import { temporaryDirectory } from '../../../../helpers/temporary-directory.ts';

const usual = {
  theme: 'system',
  language: 'system',
  trialSeconds: 120,
  trialCheck: null,
  commitEachApply: false,
  tourSeen: false,
};

const preferencesHandlers = (parts: PreferencesParts) => createPreferencesHandlers(createPreferences(parts));

describe('preferences', () => {
  it('start with the theme of the system', async () => {
    const handlers = preferencesHandlers({
      directory: await temporaryDirectory(),
      publish: vi.fn(),
      report: vi.fn(),
    });
    expect(await handlers['preferences.get']({})).toEqual({ ok: true, value: usual });
  });

  it('are told to every page and kept over a restart', async () => {
    const directory = await temporaryDirectory();
    const publish = vi.fn();
    const first = preferencesHandlers({ directory, publish, report: vi.fn() });
    await first['preferences.set']({ theme: 'dark' });
    expect(publish).toHaveBeenCalledWith('preferences.changed', { ...usual, theme: 'dark' });
    const second = preferencesHandlers({ directory, publish: vi.fn(), report: vi.fn() });
    expect(await second['preferences.get']({})).toEqual({ ok: true, value: { ...usual, theme: 'dark' } });
  });

  it('are changed one by one: what is left out stays', async () => {
    const handlers = preferencesHandlers({
      directory: await temporaryDirectory(),
      publish: vi.fn(),
      report: vi.fn(),
    });
    await handlers['preferences.set']({ trialSeconds: 300 });
    await handlers['preferences.set']({ theme: 'dark', commitEachApply: undefined });
    const now = { ...usual, theme: 'dark', trialSeconds: 300 };
    expect(await handlers['preferences.get']({})).toEqual({ ok: true, value: now });
  });

  it('are the usual ones, with a note, when their file is damaged', async () => {
    const directory = await temporaryDirectory();
    await writeFile(join(directory, 'preferences.json'), '{ "theme": "mauve" }');
    const report = vi.fn();
    const handlers = preferencesHandlers({ directory, publish: vi.fn(), report });
    expect(await handlers['preferences.get']({})).toEqual({ ok: true, value: usual });
    expect(report).toHaveBeenCalledWith(expect.stringContaining('preferences.json.damaged-'));
  });
});
