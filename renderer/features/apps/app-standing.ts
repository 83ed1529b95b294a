/** How an app stands: in the files, and with the pending changes on top. */
import type { AppSummary } from '#shared/api/apps.ts';
import type { Change, ChangeRequest } from '#shared/api/changes.ts';
import { pendingFor } from '../../app/data/pending.ts';

export interface AppStanding {
  readonly installed: boolean;
  readonly pending: { readonly kind: 'install' | 'remove'; readonly change: Change } | null;
  /** What its switch shows. */
  readonly isOn: boolean;
  /** Why a tick cannot change it. */
  readonly locked: 'conditional' | 'customised' | 'broken' | 'unavailable' | null;
}

export function appStanding(
  app: AppSummary,
  changes: readonly Change[],
  adding?: ChangeRequest | undefined,
): AppStanding {
  const installed = app.origins.length > 0;
  const change = pendingFor(changes, app.id);
  const pending = change === undefined ? null : pendingOf(change);
  const isOn = wantedBy(adding, app.id) ?? (pending === null ? installed : pending.kind === 'install');
  return { installed, pending, isOn, locked: lockOf(app) };
}

function pendingOf(change: Change): AppStanding['pending'] {
  if (change.request.kind === 'install-app') return { kind: 'install', change };
  if (change.request.kind === 'remove-app') return { kind: 'remove', change };
  return null;
}

function wantedBy(request: ChangeRequest | undefined, app: string): boolean | null {
  if (request === undefined || !('app' in request) || request.app !== app) return null;
  return request.kind === 'install-app';
}

function lockOf(app: AppSummary): AppStanding['locked'] {
  if (app.origins.some((origin) => origin.conditional)) return 'conditional';
  if (app.origins.some((origin) => origin.customised)) return 'customised';
  // What is there already can still be taken out.
  if (app.origins.length > 0) return null;
  return app.trouble === 'broken' || app.trouble === 'unavailable' ? app.trouble : null;
}
