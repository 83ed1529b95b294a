import { describe, expect, it } from 'vitest';
import { curatedPages, curatedSettings } from '../../../../electron/host/catalog/curated/index.ts';
import { searchResults } from '../../../../renderer/features/search/search-results.ts';
import { findTasks } from '../../../../renderer/features/tasks/find-tasks.ts';
import { quickTasks } from '../../../../renderer/features/tasks/quick-tasks.ts';
import { en } from '../../../../renderer/i18n/en.ts';
import type { Translate } from '../../../../renderer/i18n/text.tsx';
import { texts as chinese } from '../../../../renderer/i18n/zh-Hans.ts';
import type { SearchHit } from '../../../../shared/api/search.ts';

const t: Translate = (id) => en[id];
const found = (text: string, canApply = true) => findTasks(t, text, canApply).tasks.map(({ id }) => id);

const hit: SearchHit = {
  kind: 'page',
  id: 'bluetooth',
  title: 'Bluetooth',
  subtitle: '',
  icon: null,
  page: null,
  where: null,
  mark: null,
  foundBy: null,
};
const shown = (text: string) =>
  searchResults(findTasks(t, text, true), [hit]).map((result) =>
    result.kind === 'task' ? result.task.id : 'page',
  );

describe('quick tasks', () => {
  it('are found in Chinese by two signs, which are a word', () => {
    const inChinese: Translate = (id) => chinese[id] ?? en[id];
    const ids = findTasks(inChinese, '打印', true).tasks.map(({ id }) => id);
    expect(ids).not.toEqual([]);
    expect(findTasks(t, 'pr', true).tasks).toEqual([]);
  });

  it('lead to pages and settings that there are', () => {
    const pages = curatedPages.map(({ id }) => id);
    const pageOf = new Map(curatedSettings.map(({ option, page }) => [option, page]));
    for (const { id, route } of quickTasks) {
      if (route.page !== 'settings-page') continue;
      expect(pages, id).toContain(route.id);
      if (route.option !== null) expect(pageOf.get(route.option), id).toBe(route.id);
    }
  });

  it('are found by what somebody wants to do, in other words too', () => {
    expect(found('turn on bluetooth')[0]).toBe('bluetooth');
    expect(found('Change my password')[0]).toBe('password');
    expect(found('share a folder')[0]).toBe('share');
    expect(found('how do I undo')[0]).toBe('go-back');
    expect(found('rename computer')[0]).toBe('computer-name');
    expect(found('free disk space')[0]).toBe('room');
    expect(found('uninstall')[0]).toBe('remove-app');
    expect(found('add user')[0]).toBe('person');
  });

  it('are not found by a name, a beginning of everything, or words that say nothing', () => {
    for (const text of ['firefox', 'pdf reader', 'in', 'how do i', 'a', '']) expect(found(text)).toEqual([]);
  });

  it('that need a running computer are left out elsewhere', () => {
    expect(found('update computer')).toContain('update');
    expect(found('update computer', false)).not.toContain('update');
  });

  it('stand first for a sentence, and behind the thing itself for its name', () => {
    expect(shown('turn on bluetooth')).toEqual(['bluetooth', 'page']);
    expect(shown('bluetooth')).toEqual(['page', 'bluetooth']);
    expect(shown('firefox')).toEqual(['page']);
  });
});
