/** How an account stands: in the files, and with the pending changes on top. */
import type { Change } from '#shared/api/changes.ts';
import type { NewUser, People, Person, SshKey, UserChange } from '#shared/api/users.ts';

export const administrators = 'wheel';

/** Still to be made: everything about it is in the one change that makes it. */
export interface Newcomer {
  readonly change: Change;
  readonly account: NewUser;
}

export interface PersonStanding {
  readonly person: Person;
  /** What is shown of them: the full name where there is one. */
  readonly title: string;
  /** Null where only Nix can tell it. */
  readonly fullName: string | null;
  readonly groups: ReadonlySet<string>;
  /** By attribute; null: the usual one, undefined: only Nix can tell. */
  readonly shell: string | null | undefined;
  /** What becomes of the password, where something does. */
  readonly password: 'new' | 'none' | null;
  readonly keys: readonly KeyStanding[];
  readonly isSignedInAutomatically: boolean;
  readonly removal: Change | null;
  readonly pending: readonly Change[];
}

export interface KeyStanding {
  readonly text: string;
  /** Null for a key that is only pending. */
  readonly key: SshKey | null;
  /** It adds the key, or takes it away. */
  readonly pending: Change | null;
  readonly isConditional: boolean;
}

export function newcomersIn(changes: readonly Change[]): readonly Newcomer[] {
  return changes.flatMap((change) =>
    change.request.kind === 'add-user' ? [{ change, account: change.request }] : [],
  );
}

export function personStandings(
  { people }: Pick<People, 'people'>,
  changes: readonly Change[],
): readonly PersonStanding[] {
  const signedIn = changes.findLast(({ request }) => userChange(request)?.part === 'auto-login')?.request;
  return people.map((person) => personStanding(person, changes, signedIn));
}

function personStanding(
  person: Person,
  changes: readonly Change[],
  signedIn: Change['request'] | undefined,
): PersonStanding {
  const mine = changes.filter(({ request }) => 'user' in request && request.user === person.name);
  const parts = mine.flatMap(({ request }) => userChange(request) ?? []);
  const last = <Part extends UserChange['part']>(part: Part) =>
    parts.findLast((one): one is Extract<UserChange, { part: Part }> => one.part === part);

  const name = last('full-name');
  const fullName = name !== undefined ? name.fullName : writtenName(person);
  const groups = new Set(person.groups.map(({ group }) => group));
  for (const part of parts) {
    if (part.part !== 'group') continue;
    if (part.member) groups.add(part.group);
    else groups.delete(part.group);
  }
  const shell = last('shell');
  const password = last('password');
  return {
    person,
    title: fullName || person.name,
    fullName,
    groups,
    shell: shell !== undefined ? shell.shell : writtenShell(person),
    password: password === undefined ? null : password.hash === null ? 'none' : 'new',
    keys: keyStandings(person, mine),
    isSignedInAutomatically: isSignedIn(person, signedIn),
    removal: mine.find(({ request }) => request.kind === 'remove-user') ?? null,
    pending: mine,
  };
}

/** Only one person can be: the last change about it says who. */
function isSignedIn({ name, isSignedInAutomatically }: Person, last: Change['request'] | undefined): boolean {
  const change = last === undefined ? undefined : userChange(last);
  if (last === undefined || change?.part !== 'auto-login') return isSignedInAutomatically;
  const isAboutMe = 'user' in last && last.user === name;
  if (change.on) return isAboutMe;
  return isAboutMe ? false : isSignedInAutomatically;
}

function keyStandings({ keys }: Person, mine: readonly Change[]): readonly KeyStanding[] {
  // One that is to be added may be in the files by now: somebody else wrote it.
  const removalOf = (text: string): Change | null =>
    mine.find(({ request }) => {
      const change = userChange(request);
      return change?.part === 'key' && change.key === text && !change.wanted;
    }) ?? null;
  const inFiles = keys.map(({ key, isConditional }) => ({
    text: key.text,
    key,
    pending: removalOf(key.text),
    isConditional,
  }));
  const known = new Set(inFiles.map(({ text }) => text));
  const added = mine.flatMap((pending) => {
    const change = userChange(pending.request);
    return change?.part === 'key' && change.wanted && !known.has(change.key)
      ? [{ text: change.key, key: null, pending, isConditional: false }]
      : [];
  });
  return [...inFiles, ...added];
}

/** Whether nobody else in the files, as they will be, may administer the computer. */
export function isLastAdministrator(standing: PersonStanding, all: readonly PersonStanding[]): boolean {
  const may = (one: PersonStanding): boolean => one.removal === null && one.groups.has(administrators);
  return may(standing) && !all.some((other) => other !== standing && may(other));
}

/** The pending change of one part, for its tag. */
export function pendingPart(
  { pending }: PersonStanding,
  part: UserChange['part'],
  which?: string,
): Change | null {
  return (
    pending.find(({ request }) => {
      const change = userChange(request);
      if (change?.part !== part) return false;
      return change.part === 'group' ? change.group === which : true;
    }) ?? null
  );
}

function userChange(request: Change['request']): UserChange | undefined {
  return request.kind === 'change-user' ? request.change : undefined;
}

function writtenName({ fullName }: Person): string | null {
  if (fullName.kind === 'elsewhere') return null;
  return fullName.kind === 'set' ? fullName.value : '';
}

function writtenShell({ shell }: Person): string | null | undefined {
  if (shell.kind === 'elsewhere') return undefined;
  return shell.kind === 'set' ? shell.value : null;
}
