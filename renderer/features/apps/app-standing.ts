/** How an app stands: in the files, and with the pending changes on top. */
import type { AppSummary } from '#shared/api/apps.ts';
import type { Change, ChangeRequest } from '#shared/api/changes.ts';
import { pendingFor } from '../../app/data/pending.ts';

export interface PendingApp {
  /** `remove-partly`: it stays in other places. */
  readonly kind: 'install' | 'remove' | 'remove-partly';
  readonly change: Change;
}

export interface AppStanding {
  readonly installed: boolean;
  readonly pending: PendingApp | null;
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
  const pending = change === undefined ? null : pendingOf(change, app);
  const isOn = wantedBy(adding, app) ?? (pending === null ? installed : pending.kind !== 'remove');
  return { installed, pending, isOn, locked: lockOf(app) };
}

function pendingOf(change: Change, app: AppSummary): PendingApp | null {
  const { request } = change;
  if (request.kind === 'install-app') return { kind: 'install', change };
  if (request.kind !== 'remove-app') return null;
  return { kind: isEverywhere(request, app) ? 'remove' : 'remove-partly', change };
}

function wantedBy(request: ChangeRequest | undefined, app: AppSummary): boolean | null {
  if (request === undefined || !('app' in request) || request.app !== app.id) return null;
  return request.kind === 'install-app' || !isEverywhere(request, app);
}

type RemoveRequest = Extract<ChangeRequest, { kind: 'remove-app' }>;

function isEverywhere({ from }: RemoveRequest, { origins }: AppSummary): boolean {
  return from === undefined || origins.every(({ option }) => from.includes(option));
}

function lockOf(app: AppSummary): AppStanding['locked'] {
  if (app.origins.some((origin) => origin.conditional)) return 'conditional';
  if (app.origins.some((origin) => origin.customised)) return 'customised';
  // What is there already can still be taken out.
  if (app.origins.length > 0) return null;
  return app.trouble === 'broken' || app.trouble === 'unavailable' ? app.trouble : null;
}
