import { describe, expect, it } from 'vitest';
import {
  changeList,
  noPendingChanges,
  type PendingChanges,
  redo,
  undo,
  withoutAny,
  withoutApplied,
  withoutChange,
  withRequest,
} from '../../../../../electron/host/changes/pending-changes.ts';
import { entry, installApp, setOption, turnOn } from './sample-changes.ts';

const add = (pending: PendingChanges, change: ReturnType<typeof installApp>): PendingChanges =>
  withRequest(pending, change.request, change);

const ids = (pending: PendingChanges): string[] => pending.present.map((change) => change.id);

const firefoxAndGimp = add(add(noPendingChanges, installApp('firefox')), installApp('gimp'));

describe('pending changes', () => {
  it('collect in the order they were asked for', () => {
    expect(ids(firefoxAndGimp)).toEqual(['install firefox', 'install gimp']);
  });

  it('hold one change for one subject: the newer one takes the place of the older one', () => {
    const one = add(add(noPendingChanges, setOption('time.timeZone', 'Europe/Berlin')), installApp('gimp'));
    const two = add(one, setOption('time.timeZone', 'Europe/Rome'));
    expect(ids(two)).toEqual(['time.timeZone Europe/Rome', 'install gimp']);
  });

  it('hold one change for one option, also when it is an app that turns it on', () => {
    const steam = add(noPendingChanges, turnOn('steam', 'programs.steam.enable'));
    const setting = add(steam, setOption('programs.steam.enable', 'off'));
    expect(ids(setting)).toEqual(['programs.steam.enable off']);
  });

  it('are left empty by ticking and unticking, and the tick comes back with undo', () => {
    const ticked = add(noPendingChanges, installApp('firefox'));
    const unticked = withRequest(ticked, { kind: 'remove-app', app: 'firefox' }, undefined);
    expect(ids(unticked)).toEqual([]);
    expect(ids(undo(unticked))).toEqual(['install firefox']);
  });

  it('do not become a step of the history when nothing is different', () => {
    const nothing = withRequest(noPendingChanges, { kind: 'remove-app', app: 'vlc' }, undefined);
    expect(changeList(nothing).canUndo).toBe(false);
    expect(changeList(withoutChange(firefoxAndGimp, 'unknown'))).toEqual(changeList(firefoxAndGimp));
  });

  it('undo and redo one by one', () => {
    const undone = undo(firefoxAndGimp);
    expect(ids(undone)).toEqual(['install firefox']);
    expect(ids(redo(undone))).toEqual(['install firefox', 'install gimp']);
    expect(undo(undo(undo(firefoxAndGimp))).present).toEqual([]);
    expect(redo(firefoxAndGimp)).toBe(firefoxAndGimp);
  });

  it('forget what was undone when something new is asked for', () => {
    const other = add(undo(firefoxAndGimp), installApp('vlc'));
    expect(changeList(other).canRedo).toBe(false);
  });

  it('can be discarded, and that can be undone', () => {
    expect(ids(withoutAny(firefoxAndGimp))).toEqual([]);
    expect(ids(undo(withoutAny(firefoxAndGimp)))).toEqual(ids(firefoxAndGimp));
  });

  it('lose what was applied for good, and keep what came meanwhile', () => {
    const applied = firefoxAndGimp.present.slice(0, 1);
    const left = withoutApplied(firefoxAndGimp, applied);
    expect(ids(left)).toEqual(['install gimp']);
    expect(changeList(left)).toMatchObject({ canUndo: false, canRedo: false });
  });
});

describe('pending changes of entries', () => {
  const allOf = (...changes: ReturnType<typeof installApp>[]): PendingChanges =>
    changes.reduce(add, noPendingChanges);
  const shell = (name: string) => setOption(`users.users.${name}.shell`, 'zsh');

  it('keep what is changed inside an added entry after it', () => {
    const pending = allOf(entry('add-entry', 'max'), shell('max'));
    expect(ids(pending)).toEqual(['add-entry max', 'users.users.max.shell zsh']);
  });

  it('lose an added entry with all that is inside it, and nothing else; undo brings all of it back', () => {
    const pending = allOf(entry('add-entry', 'max'), shell('max'), shell('maxine'));
    const without = withoutChange(pending, 'add-entry max');
    expect(ids(without)).toEqual(['users.users.maxine.shell zsh']);
    expect(ids(undo(without))).toEqual(ids(pending));
  });

  it('lose it as well where the person removes the entry that is not in the files yet', () => {
    const pending = allOf(entry('add-entry', 'max'), shell('max'));
    const { request } = entry('remove-entry', 'max');
    expect(ids(withRequest(pending, request, undefined))).toEqual([]);
  });

  it('need no changes inside an entry that goes', () => {
    const pending = allOf(shell('jane'), shell('max'), entry('remove-entry', 'jane'));
    expect(ids(pending)).toEqual(['remove-entry jane', 'users.users.max.shell zsh']);
  });

  it('let an entry stay in which something is changed', () => {
    expect(ids(allOf(entry('remove-entry', 'jane'), shell('jane')))).toEqual(['users.users.jane.shell zsh']);
  });

  it('take back a removal when the entry is added again', () => {
    const { request } = entry('add-entry', 'jane');
    expect(ids(withRequest(allOf(entry('remove-entry', 'jane')), request, undefined))).toEqual([]);
  });

  it('rename an entry after everything that is changed inside it under its old name', () => {
    const pending = allOf(entry('rename-entry', 'jane'), shell('jane'), installApp('gimp'), shell('jane'));
    expect(ids(pending)).toEqual(['users.users.jane.shell zsh', 'rename-entry jane', 'install gimp']);
  });

  it('hold one change of an entry itself', () => {
    expect(ids(allOf(entry('rename-entry', 'jane'), entry('remove-entry', 'jane')))).toEqual([
      'remove-entry jane',
    ]);
  });

  it('know nothing of entries of other sets that are called the same', () => {
    const other = setOption('users.groups.jane.gid', '1');
    expect(ids(allOf(other, entry('remove-entry', 'jane')))).toEqual([
      'users.groups.jane.gid 1',
      'remove-entry jane',
    ]);
  });
});
