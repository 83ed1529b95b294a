/** The people of the fake computer. */
import type { ChangeRequest, ChangeWords } from '#shared/api/changes.ts';
import type { Input } from '#shared/api/contract.ts';
import { fail, ok } from '#shared/api/result.ts';
import type { People, Person, SshKey } from '#shared/api/users.ts';

const file = '/etc/nixos/configuration.nix';

const key = (comment: string, more: Partial<SshKey> = {}): SshKey => ({
  text: `ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI${comment} ${comment}`,
  type: 'ssh-ed25519',
  bits: null,
  comment,
  fingerprint: 'SHA256:7kY1lq0mVx2W1uKxg3y3nq9cR0m8bqv0w1x9vN6hZ2E',
  isWeak: false,
  ...more,
});

const jane: Person = {
  name: 'jane',
  file,
  line: 62,
  fullName: { kind: 'set', value: 'Jane', file, line: 64 },
  groups: ['networkmanager', 'wheel', 'plugdev'].map((group) => ({
    group,
    via: 'person',
    isConditional: false,
    file,
    line: 65,
  })),
  computedGroups: null,
  shell: { kind: 'unset' },
  password: { kind: 'none' },
  keys: [
    { key: key('jane@laptop'), isConditional: false, file, line: 70 },
    {
      key: key('', { type: 'ssh-rsa', bits: 1_024, isWeak: true }),
      isConditional: false,
      file,
      line: 71,
    },
  ],
  otherKeys: [],
  isSignedInAutomatically: false,
  home: '/home/jane',
};

export const fakePeople: People = {
  people: [
    jane,
    {
      ...jane,
      name: 'max',
      line: 74,
      fullName: { kind: 'set', value: 'Max Mustermann-Hohenstein', file, line: 75 },
      groups: [],
      shell: { kind: 'set', value: 'fish', file, line: 77 },
      password: { kind: 'file', option: 'hashedPasswordFile', path: '/etc/secrets/max', file, line: 76 },
      keys: [],
      isSignedInAutomatically: true,
      home: '/home/max',
    },
    {
      ...jane,
      name: 'guest',
      line: 81,
      fullName: { kind: 'elsewhere', text: 'lib.toUpper "guest"', file, line: 82 },
      groups: [],
      computedGroups: { file, line: 83 },
      password: { kind: 'plain', option: 'initialPassword', file, line: 84 },
      keys: [],
      otherKeys: [{ text: './guest.pub', file, line: 85 }],
      home: '/home/guest',
    },
  ],
  computed: [],
  taken: ['guest', 'jane', 'max'],
  shells: [
    { shell: 'bashInteractive', isInstalled: true },
    { shell: 'zsh', isInstalled: false },
    { shell: 'fish', isInstalled: true },
  ],
  groups: ['wheel', 'networkmanager', 'docker', 'dialout', 'video', 'audio', 'input'],
  keepsOwnPasswords: true,
};

export const fakeUsers = {
  'users.list': () => ok(fakePeople),
  'users.hashPassword': () => ok({ hash: '$6$rounds=100000$saltsalt$hashhashhash' }),
  'users.readKeys': ({ text }: Input<'users.readKeys'>) => {
    if (text.includes('PRIVATE KEY')) {
      return fail({ kind: 'private-key' as const, sentence: 'This is the private half of a key.' });
    }
    if (!text.startsWith('ssh-'))
      return fail({ kind: 'not-a-key' as const, sentence: 'This is no SSH key.' });
    return ok({
      keys: text
        .trim()
        .split('\n')
        .map((line) => key(line.split(' ')[2] ?? '', { text: line })),
    });
  },
};

type UserRequest = Extract<ChangeRequest, { readonly user: string }>;

export function isAboutUser(request: ChangeRequest): request is UserRequest {
  return 'user' in request;
}

export function subjectOfUser(request: UserRequest): string {
  if (request.kind !== 'change-user') return `user ${request.user}`;
  const { change } = request;
  const which = change.part === 'group' ? change.group : change.part === 'key' ? change.key : '';
  return `user ${request.user} ${change.part} ${which}`;
}

export function wordsOfUser(request: UserRequest): ChangeWords {
  const option = `users.users.${request.user}`;
  const known = fakePeople.people.find(({ name }) => name === request.user)?.fullName;
  const name = known?.kind === 'set' ? known.value : request.user;
  if (request.kind === 'remove-user') return { kind: 'remove-user', name, option };
  if (request.kind === 'add-user') {
    const isAdministrator = request.groups.includes('wheel');
    return { kind: 'add-user', name: request.fullName || request.user, option, isAdministrator };
  }
  const { change } = request;
  if (change.part === 'password') {
    return { kind: 'change-user', name, option, change: { part: 'password', isSet: change.hash !== null } };
  }
  if (change.part !== 'key') return { kind: 'change-user', name, option, change };
  const shown = change.key.split(' ')[2] ?? '';
  return { kind: 'change-user', name, option, change: { part: 'key', key: shown, wanted: change.wanted } };
}
