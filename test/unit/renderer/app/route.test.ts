import { describe, expect, it } from 'vitest';
import {
  parseRoute,
  placeOf,
  type Route,
  routeAddress,
  sectionOf,
} from '../../../../renderer/app/router/route.ts';

const routes: readonly Route[] = [
  { page: 'home' },
  { page: 'apps', view: 'suggested', search: '' },
  { page: 'apps', view: 'music-video', search: '' },
  { page: 'apps', view: 'all', search: 'c++ & "more" / 100 %' },
  { page: 'app', id: 'kdePackages.kate' },
  { page: 'app', id: 'odd/name with spaces?#' },
  { page: 'settings' },
  { page: 'settings-page', id: 'network', option: null },
  { page: 'settings-page', id: 'users', option: 'users.users."jane doe".shell' },
  { page: 'options', path: [], filter: null, search: '' },
  { page: 'options', path: ['services', 'nginx', 'virtualHosts', 'a.example/b c'], filter: null, search: '' },
  { page: 'options', path: ['users', 'users', '<name>'], filter: null, search: '' },
  { page: 'options', path: [], filter: 'changed', search: '' },
  { page: 'options', path: [], filter: null, search: 'web server' },
  { page: 'changes' },
  { page: 'apply' },
  { page: 'history' },
  { page: 'space' },
  { page: 'updates' },
];

describe('addresses', () => {
  it.each(routes)('$page is read back as it was written', (route) => {
    expect(parseRoute(routeAddress(route))).toEqual(route);
  });

  it('leads home from an address that nobody wrote here', () => {
    for (const hash of ['', '#', '#/', '#/nowhere/at/all', '#?x=1']) {
      expect(parseRoute(hash)).toEqual({ page: 'home' });
    }
  });

  it('shows the suggested apps for a view that does not exist', () => {
    expect(parseRoute('#/apps?view=nonsense')).toEqual({ page: 'apps', view: 'suggested', search: '' });
  });

  it('survives a broken escape', () => {
    expect(parseRoute('#/apps/%E0%A4%A')).toEqual({ page: 'app', id: '%E0%A4%A' });
  });
});

describe('the place of a route', () => {
  it('stays the same while a person searches and filters', () => {
    const before = placeOf({ page: 'apps', view: 'all', search: 'a' });
    expect(placeOf({ page: 'apps', view: 'games', search: '' })).toBe(before);
  });

  it('belongs to a section of the navigation', () => {
    expect(sectionOf({ page: 'app', id: 'firefox' })).toBe('apps');
    expect(sectionOf({ page: 'settings-page', id: 'sound', option: null })).toBe('settings');
    expect(sectionOf({ page: 'apply' })).toBe('changes');
  });
});
