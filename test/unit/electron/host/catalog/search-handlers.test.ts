import { describe, expect, it } from 'vitest';
import { curatedCatalogue } from '../../../../../electron/host/catalog/catalogue.ts';
import { fileState } from '../../../../../electron/host/catalog/installed-state.ts';
import { createSearchHandlers } from '../../../../../electron/host/catalog/search-handlers.ts';
import { catalogDataOf } from '../../../../../electron/host/catalog/store/catalogue-file.ts';
import { withTexts } from '../../../../../electron/host/catalog/store/with-texts.ts';
import { configurationOf } from '../../../../helpers/configuration-of.ts';
import { optionRecord } from '../../../../helpers/known-options.ts';

const catalogue = curatedCatalogue();
const ofTexts = catalogDataOf({ ...withTexts([], [], catalogue), texts: catalogue });
const ofOptions = catalogDataOf({
  ...withTexts(
    [
      optionRecord({
        name: 'services.demo.openFirewall',
        description: 'Opens the {file}`firewall`. Always.',
      }),
    ],
    [],
    catalogue,
  ),
  texts: catalogue,
});

const files = async () =>
  fileState(
    await configurationOf(
      '{ pkgs, ... }: { services.printing.enable = true; environment.systemPackages = [ pkgs.gimp ]; }',
    ),
    catalogue,
  );

describe('search over everything', () => {
  it('marks what is installed, and says by which unseen word something was found', async () => {
    const handlers = createSearchHandlers({ catalogue, data: () => ofTexts, files });
    const answer = await handlers['search.everything']({ text: 'photoshop', limit: 5, kinds: ['app'] });
    expect(answer).toMatchObject({
      value: {
        hits: expect.arrayContaining([
          expect.objectContaining({ id: 'gimp', mark: 'installed', foundBy: 'photoshop' }),
        ]),
      },
    });
  });

  it('finds pages, settings and apps together, settings with their page', async () => {
    const handlers = createSearchHandlers({ catalogue, data: () => ofTexts, files });
    const answer = await handlers['search.everything']({ text: 'print', limit: 8 });
    const hits = answer.ok ? answer.value.hits : [];
    expect(hits).toHaveLength(8);
    expect(hits).toContainEqual({
      kind: 'setting',
      id: 'services.printing.enable',
      title: 'Printing',
      subtitle: 'Print from every app',
      icon: null,
      page: 'printing',
      where: 'Printing and scanning',
      mark: 'set',
      foundBy: null,
    });
    expect(hits.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['page', 'app']));
  });

  it('says in plain words what an option is that is on no page', async () => {
    const handlers = createSearchHandlers({ catalogue, data: () => ofOptions, files });
    const answer = await handlers['search.everything']({
      text: 'demo firewall',
      limit: 1,
      kinds: ['setting'],
    });
    expect(answer).toMatchObject({
      ok: true,
      value: {
        hits: [
          {
            kind: 'setting',
            id: 'services.demo.openFirewall',
            title: 'Demo: Open firewall',
            subtitle: 'Opens the firewall',
            page: null,
          },
        ],
      },
    });
  });

  it('keeps to the kinds that are asked for', async () => {
    const handlers = createSearchHandlers({ catalogue, data: () => ofTexts, files });
    const answer = await handlers['search.everything']({ text: 'print', limit: 20, kinds: ['app'] });
    const kinds = answer.ok ? answer.value.hits.map(({ kind }) => kind) : [];
    expect(new Set(kinds)).toEqual(new Set(['app']));
  });

  it('finds nothing for nothing', async () => {
    const handlers = createSearchHandlers({ catalogue, data: () => ofTexts, files });
    expect(await handlers['search.everything']({ text: '', limit: 5 })).toEqual({
      ok: true,
      value: { hits: [] },
    });
  });
});
