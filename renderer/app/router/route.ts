/** The places in the application, and how each is written after the `#` of the address. */
import { shelfIdSchema } from '#shared/api/apps.ts';

export type AppsView = 'suggested' | 'installed' | 'all' | (typeof shelfIdSchema.options)[number];

export type Route =
  | { readonly page: 'home' }
  | { readonly page: 'apps'; readonly view: AppsView; readonly search: string }
  | { readonly page: 'app'; readonly id: string }
  | { readonly page: 'settings' }
  | { readonly page: 'settings-page'; readonly id: string; readonly option: string | null }
  | { readonly page: 'person'; readonly id: string }
  | OptionsRoute
  | { readonly page: 'changes' }
  | { readonly page: 'apply' }
  | { readonly page: 'history' }
  | { readonly page: 'space' }
  | { readonly page: 'updates' };

/** All settings: a place in the tree, or those that fit a filter or a search. */
export interface OptionsRoute {
  readonly page: 'options';
  /** Names of the path, empty for the top. */
  readonly path: readonly string[];
  readonly filter: OptionsFilter | null;
  readonly search: string;
}

const optionsFilters = ['set', 'changed', 'pending'] as const;
export type OptionsFilter = (typeof optionsFilters)[number];

export function optionsRoute(path: readonly string[] = []): OptionsRoute {
  return { page: 'options', path, filter: null, search: '' };
}

const views: readonly string[] = ['suggested', 'installed', 'all', ...shelfIdSchema.options];

/** An address that nobody wrote here leads home rather than to an error. */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#?\/?/, '').split('?', 2);
  const [first = '', ...rest] = path.split('/');
  const parameters = new URLSearchParams(query);
  const id = decode(rest.join('/'));
  switch (first) {
    case 'apps':
      if (id !== '') return { page: 'app', id };
      return {
        page: 'apps',
        view: parseView(parameters.get('view')),
        search: parameters.get('search') ?? '',
      };
    case 'settings':
      if (rest[0] === 'all') {
        return {
          page: 'options',
          path: rest
            .slice(1)
            .filter((name) => name !== '')
            .map(decode),
          filter: optionsFilters.find((filter) => filter === parameters.get('filter')) ?? null,
          search: parameters.get('search') ?? '',
        };
      }
      if (rest[0] === 'users' && rest.length === 2) return { page: 'person', id: decode(rest[1] ?? '') };
      if (id !== '') return { page: 'settings-page', id, option: parameters.get('option') };
      return { page: 'settings' };
    case 'changes':
    case 'apply':
    case 'history':
    case 'space':
    case 'updates':
      return { page: first };
    default:
      return { page: 'home' };
  }
}

/** The inverse of `parseRoute`, with the `#`: ready for `href`. */
export function routeAddress(route: Route): string {
  switch (route.page) {
    case 'home':
      return '#/';
    case 'apps': {
      const parameters = new URLSearchParams();
      if (route.view !== 'suggested') parameters.set('view', route.view);
      if (route.search !== '') parameters.set('search', route.search);
      const query = parameters.toString();
      return query === '' ? '#/apps' : `#/apps?${query}`;
    }
    case 'app':
      return `#/apps/${encodeURIComponent(route.id)}`;
    case 'person':
      return `#/settings/users/${encodeURIComponent(route.id)}`;
    case 'settings-page':
      return route.option === null
        ? `#/settings/${encodeURIComponent(route.id)}`
        : `#/settings/${encodeURIComponent(route.id)}?option=${encodeURIComponent(route.option)}`;
    case 'options': {
      const parameters = new URLSearchParams();
      if (route.filter !== null) parameters.set('filter', route.filter);
      if (route.search !== '') parameters.set('search', route.search);
      const query = parameters.toString();
      const place = ['#/settings/all', ...route.path.map(encodeURIComponent)].join('/');
      return query === '' ? place : `${place}?${query}`;
    }
    default:
      return `#/${route.page}`;
  }
}

export const appsRoute: Route = { page: 'apps', view: 'suggested', search: '' };

/** The entry of the navigation that a place belongs to. */
export type Section = 'home' | 'apps' | 'settings' | 'changes' | 'history' | 'updates';

export function sectionOf(route: Route): Section {
  switch (route.page) {
    case 'app':
      return 'apps';
    case 'settings-page':
    case 'person':
    case 'options':
      return 'settings';
    case 'apply':
      return 'changes';
    case 'space':
      return 'history';
    default:
      return route.page;
  }
}

/** The same place, whatever filter or search is on: moving within it takes no focus away. */
export function placeOf(route: Route): string {
  if (route.page === 'options') return routeAddress({ ...route, filter: null, search: '' });
  return 'id' in route ? `${route.page}/${route.id}` : route.page;
}

/** The screen that stays while a person goes from place to place in it: the tree of options keeps what is open. */
export function screenOf(route: Route): string {
  return route.page === 'options' ? 'options' : placeOf(route);
}

function parseView(text: string | null): AppsView {
  return text !== null && views.includes(text) ? (text as AppsView) : 'suggested';
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
