/** What the search shows, in its order, and where each leads. */
import type { SearchHit } from '#shared/api/contract.ts';
import { optionsRoute, type Route } from '../../app/router/route.ts';
import { pathNames } from '../../fields/option-path.ts';
import type { FoundTasks } from '../tasks/find-tasks.ts';
import type { QuickTask } from '../tasks/quick-tasks.ts';

export type SearchResult = { readonly key: string; readonly route: Route } & (
  | { readonly kind: 'task'; readonly task: QuickTask }
  | { readonly kind: 'hit'; readonly hit: SearchHit }
);

/** A text that says what one wants to do has the tasks first; what names a thing has that thing first. */
export function searchResults(
  { tasks, isSentence }: FoundTasks,
  hits: readonly SearchHit[],
): readonly SearchResult[] {
  const things = hits.map(
    (hit): SearchResult => ({ kind: 'hit', key: `${hit.kind}:${hit.id}`, route: hitRoute(hit), hit }),
  );
  const offered = tasks.map(
    (task): SearchResult => ({ kind: 'task', key: `task:${task.id}`, route: task.route, task }),
  );
  return isSentence ? [...offered, ...things] : [...things.slice(0, 1), ...offered, ...things.slice(1)];
}

/** Pages of the application (`history`) have ids of their own; all others are pages of settings. */
const ownPages = ['home', 'settings', 'changes', 'history', 'updates'] as const;

function hitRoute(hit: SearchHit): Route {
  if (hit.kind === 'app') return { page: 'app', id: hit.id };
  if (hit.kind === 'setting') {
    return hit.page === null
      ? optionsRoute(pathNames(hit.id))
      : { page: 'settings-page', id: hit.page, option: hit.id };
  }
  if (hit.id === 'apps') return { page: 'apps', view: 'suggested', search: '' };
  const own = ownPages.find((page) => page === hit.id);
  return own === undefined ? { page: 'settings-page', id: hit.id, option: null } : { page: own };
}
