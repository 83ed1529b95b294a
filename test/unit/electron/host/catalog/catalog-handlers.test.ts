import { describe, expect, it } from 'vitest';
import { createCatalogHandlers } from '../../../../../electron/host/catalog/catalog-handlers.ts';
import { curatedCatalogue } from '../../../../../electron/host/catalog/catalogue.ts';
import { configurationOf } from '../../../../helpers/configuration-of.ts';

const catalogue = curatedCatalogue();

const text = `{ pkgs, ... }:
{
  environment.systemPackages = with pkgs; [ vlc cowsay ];
  programs.firefox.enable = true;
  services.printing.enable = true;
}
`;

async function handlersFor(configurationText: string) {
  const configuration = await configurationOf(configurationText);
  return createCatalogHandlers({
    catalogue,
    configuration: {
      current: async () => ({ configuration, reads: new Map() }),
      onChange: () => () => undefined,
    },
    versionOf: async (attribute) => (attribute === 'vlc' ? '3.0.21' : null),
  });
}

describe('apps', () => {
  it('stand on ten shelves with suggestions first, installed ones with their origin', async () => {
    const handlers = await handlersFor(text);
    const answer = await handlers['apps.shelves']({});
    if (!answer.ok) throw new Error(answer.error.sentence);
    expect(answer.value.shelves).toHaveLength(10);
    expect(answer.value.total).toBe(catalogue.apps.length);
    expect(answer.value.installed.map(({ id }) => id)).toEqual(['vlc', 'cowsay', 'firefox']);
    expect(answer.value.installed.find(({ id }) => id === 'cowsay')).toMatchObject({
      known: false,
      shelf: null,
    });
    const internet = answer.value.shelves.find(({ id }) => id === 'internet');
    expect(internet?.apps[0]).toMatchObject({ id: 'firefox', origins: [{ line: 4 }] });
  });

  it('are found by search, unknown installed ones included', async () => {
    const handlers = await handlersFor(text);
    const browsers = await handlers['apps.search']({ text: 'fierfox', limit: 1 });
    expect(browsers).toMatchObject({ ok: true, value: { apps: [{ id: 'firefox', origins: [{}] }] } });
    const cows = await handlers['apps.search']({ text: 'cowsay', limit: 10 });
    expect(cows).toMatchObject({ ok: true, value: { total: 1, apps: [{ id: 'cowsay', known: false }] } });
  });

  it('are all there, in the order of their names, when nothing is asked for', async () => {
    const handlers = await handlersFor(text);
    const answer = await handlers['apps.search']({ text: '  ', limit: 5 });
    expect(answer.ok && answer.value.total).toBe(catalogue.apps.length);
    const names = answer.ok ? answer.value.apps.map(({ name }) => name) : [];
    expect(names).toHaveLength(5);
    expect(names).toEqual(names.toSorted((one, other) => one.localeCompare(other, 'en')));
  });

  it('have details: ours, the version, the option that installs them and the settings that belong to them', async () => {
    const handlers = await handlersFor(text);
    expect(await handlers['apps.detail']({ app: 'vlc' })).toMatchObject({
      ok: true,
      value: { version: '3.0.21', program: null, licence: 'GPL 2' },
    });
    expect(await handlers['apps.detail']({ app: 'steam' })).toMatchObject({
      ok: true,
      value: {
        free: false,
        program: 'programs.steam.enable',
        relatedSettings: expect.arrayContaining([
          {
            option: 'hardware.graphics.enable32Bit',
            title: 'Graphics for 32-bit programs',
            page: expect.any(String),
          },
        ]),
      },
    });
    expect(await handlers['apps.detail']({ app: 'cowsay' })).toMatchObject({
      ok: true,
      value: { known: false },
    });
    expect(await handlers['apps.detail']({ app: 'sl' })).toMatchObject({
      ok: false,
      error: { kind: 'unknown-app' },
    });
  });
});

describe('settings', () => {
  it('stand on pages that say how many they are', async () => {
    const handlers = await handlersFor(text);
    const answer = await handlers['settings.pages']({});
    const pages = answer.ok ? answer.value.pages : [];
    expect(pages.map(({ id }) => id)).toContain('printing');
    expect(pages.reduce((sum, { count }) => sum + count, 0)).toBe(catalogue.settings.length);
  });

  it('are grouped in sections, each with its state', async () => {
    const handlers = await handlersFor(text);
    const answer = await handlers['settings.page']({ page: 'printing' });
    if (!answer.ok) throw new Error(answer.error.sentence);
    expect(answer.value.sections.map(({ title }) => title)).toEqual([
      'Printers',
      'Sharing printers',
      'Scanners',
    ]);
    expect(answer.value.sections[0]?.settings[0]).toMatchObject({
      option: 'services.printing.enable',
      state: { kind: 'set', value: { type: 'bool', value: true }, line: 5 },
    });
    expect(await handlers['settings.page']({ page: 'none' })).toMatchObject({
      error: { kind: 'unknown-page' },
    });
  });

  it('can be asked for one by one', async () => {
    const handlers = await handlersFor(text);
    expect(await handlers['settings.setting']({ option: 'time.timeZone' })).toMatchObject({
      ok: true,
      value: { title: 'Time zone', state: { kind: 'default' } },
    });
    expect(await handlers['settings.setting']({ option: 'a.b' })).toMatchObject({
      error: { kind: 'unknown-setting' },
    });
  });
});
