/** What a change is about: newer changes take the place of older ones about the same thing. */
import type { Change, ChangeRequest } from '#shared/api/changes.ts';
import type { Intent } from '#shared/api/intent.ts';
import type { UserChange } from '#shared/api/users.ts';
import { formatPath, parseOptionPath } from '#shared/nix/module/option-path.ts';

type AccountRequest = Extract<ChangeRequest, { kind: 'add-user' | 'remove-user' }>;
type EntryRequest =
  | Extract<ChangeRequest, { kind: 'add-entry' | 'remove-entry' | 'rename-entry' }>
  | AccountRequest;

/** The set of entries that accounts are in. */
const accounts: readonly string[] = ['users', 'users'];

export function isAboutEntry(request: ChangeRequest): request is EntryRequest {
  switch (request.kind) {
    case 'add-entry':
    case 'remove-entry':
    case 'rename-entry':
      return true;
    default:
      return isAboutAccount(request);
  }
}

function isAboutAccount(request: ChangeRequest): request is AccountRequest {
  return request.kind === 'add-user' || request.kind === 'remove-user';
}

export function sameSubject(one: ChangeRequest, other: ChangeRequest): boolean {
  return subjectOf(one) === subjectOf(other);
}

function subjectOf(request: ChangeRequest): string {
  switch (request.kind) {
    case 'install-app':
    case 'remove-app':
      return `app ${request.app}`;
    case 'set-setting':
    case 'reset-setting':
      return `setting ${request.option}`;
    case 'add-entry':
    case 'remove-entry':
    case 'rename-entry':
    case 'add-user':
    case 'remove-user':
      return `entry ${formatPath(entryPath(request))}`;
    case 'change-user':
      return `user ${request.user} ${subjectOfUserChange(request.change)}`;
    case 'choose-desktop':
      return 'desktop';
    case 'fix':
      return `fix ${JSON.stringify(request.intents)}`;
  }
}

function subjectOfUserChange(change: UserChange): string {
  if (change.part === 'group') return `group ${change.group}`;
  return change.part === 'key' ? `key ${change.key}` : change.part;
}

/** An app may be installed by a setting that stands on a page of its own. */
export function touchSameThing(older: Change, newer: Change): boolean {
  const targets = new Set(newer.intents.filter(isSubject).map(targetOf));
  const subjects = older.intents.filter(isSubject).map(targetOf);
  // These can do several things: what they do beside the one that is asked for now is still wanted.
  const doesSeveral = ['fix', 'add-user', 'change-user', 'choose-desktop'].includes(older.request.kind);
  return doesSeveral
    ? subjects.length > 0 && subjects.every((target) => targets.has(target))
    : subjects.some((target) => targets.has(target));
}

/** The entry as the files call it, or as it was called when it was added. */
export function entryPath(request: EntryRequest): readonly string[] {
  return isAboutAccount(request) ? [...accounts, request.user] : [...pathOf(request.option), request.name];
}

/** Whether a request is about something inside an entry, and not about the entry itself. */
export function isInside(request: ChangeRequest, entry: readonly string[]): boolean {
  const path = pathOfRequest(request);
  if (path === undefined) return false;
  return path.length > entry.length && entry.every((name, index) => name === path[index]);
}

/** Undefined for what is about no single option. */
function pathOfRequest(request: ChangeRequest): readonly string[] | undefined {
  if (isAboutEntry(request)) return entryPath(request);
  if (request.kind === 'change-user') return [...accounts, request.user, request.change.part];
  return 'option' in request ? pathOf(request.option) : undefined;
}

/** The same request for an entry that has got another name before it was in any file. */
export function movedTo(request: ChangeRequest, entry: readonly string[], name: string): ChangeRequest {
  if ('user' in request) return { ...request, user: name };
  if (!('option' in request)) return request;
  const path = pathOf(request.option);
  const [at, depth] = [entry.slice(0, -1), entry.length];
  const isAtEntry = path.length >= depth && entry.every((one, index) => one === path[index]);
  return isAtEntry ? { ...request, option: formatPath([...at, name, ...path.slice(depth)]) } : request;
}

/** Requests were read as option paths before they became changes; what cannot be is a name of its own. */
export function pathOf(option: string): readonly string[] {
  const parsed = parseOptionPath(option);
  return parsed.ok ? parsed.path : [option];
}

/** Two apps may need the same consent to software that is not free, and are still two. */
function isSubject({ path }: Intent): boolean {
  return !(path[0] === 'nixpkgs' && path[1] === 'config');
}

function targetOf(intent: Intent): string {
  switch (intent.kind) {
    case 'set':
    case 'unset':
    case 'rename':
      return JSON.stringify(intent.path);
    case 'add':
    case 'remove':
      return JSON.stringify([intent.path, intent.element]);
    case 'addEntry':
    case 'removeEntry':
    case 'renameEntry':
      return JSON.stringify([...intent.path, intent.name]);
  }
}
