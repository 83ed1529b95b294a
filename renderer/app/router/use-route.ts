import { useMemo, useSyncExternalStore } from 'react';
import { parseRoute, type Route, routeAddress } from './route.ts';

const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('hashchange', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('hashchange', listener);
  };
}

export function useRoute(): Route {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash);
  return useMemo(() => parseRoute(hash), [hash]);
}

export function navigate(route: Route): void {
  window.location.hash = routeAddress(route);
}

/** Changes the address without a new step of the way back: for filters and searches. */
export function replaceRoute(route: Route): void {
  window.history.replaceState(null, '', routeAddress(route));
  for (const listener of listeners) listener();
}
