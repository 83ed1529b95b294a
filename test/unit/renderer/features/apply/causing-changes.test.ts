import { describe, expect, it } from 'vitest';
import type { Failure } from '#shared/api/apply.ts';
import type { Change } from '#shared/api/changes.ts';
import type { Intent } from '#shared/api/intent.ts';
import { causingChanges } from '../../../../../renderer/features/apply/causing-changes.ts';

const failure: Failure = {
  kind: 'wrong-type',
  sentence: '',
  place: null,
  subject: null,
  option: null,
  suggestions: [],
  fixes: [],
  details: [],
  filesRestored: true,
};

const change = (id: string, ...intents: readonly Intent[]): Change => ({
  id,
  request: { kind: 'fix', label: id, intents: [...intents] },
  words: { kind: 'fix', label: id, option: '' },
  intents: [...intents],
});

const shell = change('shell', {
  kind: 'set',
  path: ['users', 'users', 'jane doe', 'shell'],
  value: { type: 'string', value: 'fish' },
});
const user = change('user', {
  kind: 'set',
  path: ['users', 'users', 'jane doe'],
  value: { type: 'set', entries: [] },
});
const inList = (attribute: string): Intent => ({
  kind: 'add',
  path: ['environment', 'systemPackages'],
  element: { type: 'package', attribute: attribute.split('.') },
});
const app = change('app', inList('kdePackages.kate'));
const changes = [shell, user, app];
const ids = (about: Partial<Failure>) =>
  causingChanges({ ...failure, ...about }, changes).map(({ id }) => id);

describe('the changes that a failure is about', () => {
  it('are those of its option, and of what holds it', () => {
    expect(ids({ option: 'users.users."jane doe".shell' })).toEqual(['shell', 'user']);
    expect(ids({ option: 'users.users."jane doe".home' })).toEqual(['user']);
    expect(ids({ option: 'users.users.max.shell' })).toEqual([]);
  });

  it('are those that install the app it names', () => {
    expect(ids({ subject: 'kdePackages.kate' })).toEqual(['app']);
    expect(ids({ subject: 'kate 24.8.2' })).toEqual(['app']);
    expect(ids({ subject: 'gwenview, kate' })).toEqual(['app']);
    expect(ids({ subject: 'firefox' })).toEqual([]);
  });

  it('are not those of other apps in the same list', () => {
    const other: Change = { ...app, id: 'other', intents: [inList('gimp')] };
    const about = { ...failure, subject: 'gimp', option: 'environment.systemPackages' };
    expect(causingChanges(about, [...changes, other]).map(({ id }) => id)).toEqual(['other']);
  });

  it('are none where it is about nothing in particular', () => {
    expect(ids({})).toEqual([]);
  });
});
