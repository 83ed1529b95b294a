/** Accounts of people: making one, changing one thing of it, and removing it, as intents on the files. */
import { basename } from 'node:path';
import type { ChangeRequest } from '#shared/api/changes.ts';
import type { Intent, NixValue, OptionPath } from '#shared/api/intent.ts';
import { fail, ok, type Result } from '#shared/api/result.ts';
import type { NewUser, Person, UserChange, UserChangeWords } from '#shared/api/users.ts';
import { formatPath } from '#shared/nix/module/option-path.ts';
import type { Translation, TranslationProblem } from '../../changes/translate.ts';
import { say } from '../../texts/say.ts';
import { listTexts } from '../../users/list-texts.ts';
import {
  accountPath,
  accountsPath,
  authorizedKeys,
  autoLoginPath,
  groupsWithMember,
  personOf,
} from '../../users/person.ts';
import { readSshKey } from '../../users/ssh-key.ts';
import { branchAt, definitionTree } from '../definition-tree.ts';
import type { FileState } from '../installed-state.ts';
import { fullNameProblem, groupProblem, hashProblem, keyProblem, nameProblem } from './account-problems.ts';

type Outcome = Result<Translation, TranslationProblem>;
type Intents = Result<readonly Intent[], TranslationProblem>;
type UserRequest<Kind extends ChangeRequest['kind']> = Extract<ChangeRequest, { kind: Kind }>;

/** Whoever is in it may do everything (`security.sudo`, polkit's administrators). */
const administrators = 'wheel';

export function addUserIntents(request: UserRequest<'add-user'>, files: FileState): Outcome {
  const { user: name, fullName, groups, shell, hash, keys } = request;
  const path = accountPath(name);
  if (isInFiles(path, files)) return notPossible(say`There is an account called ${name} already.`);
  const problem =
    nameProblem(name) ??
    fullNameProblem(fullName) ??
    groups.map(groupProblem).find((one) => one !== undefined) ??
    (hash === null ? undefined : hashProblem(hash)) ??
    keys.map(keyProblem).find((one) => one !== undefined);
  if (problem !== undefined) return wrongValue(problem);
  const keyTexts = keys.map((key) => text(key));
  return ok({
    words: {
      kind: 'add-user',
      name: fullName === '' ? name : fullName,
      option: formatPath(path),
      isAdministrator: groups.includes(administrators),
    },
    intents: [
      set(path, { type: 'set', entries: accountEntries(request) }),
      ...(shell === null ? [] : moduleIntents(shell, files)),
      ...(keys.length === 0 ? [] : [set([...path, ...authorizedKeys], { type: 'list', items: keyTexts })]),
    ],
  });
}

/** In the order in which people write them. */
function accountEntries({
  fullName,
  groups,
  shell,
  hash,
}: NewUser): readonly (readonly [string, NixValue])[] {
  return [
    ['isNormalUser', { type: 'bool', value: true }],
    ...(fullName === '' ? [] : [['description', text(fullName)] as const]),
    ...(groups.length === 0 ? [] : [['extraGroups', { type: 'list', items: groups.map(text) }] as const]),
    ...(shell === null ? [] : [['shell', packageOf(shell)] as const]),
    ...(hash === null ? [] : [['hashedPassword', text(hash)] as const]),
  ];
}

export function changeUserIntents(
  { user: name, change }: UserRequest<'change-user'>,
  files: FileState,
): Outcome {
  const path = accountPath(name);
  if (!isInFiles(path, files)) return notPossible(say`There is no account called ${name} in the files.`);
  const person = personOf(name, files.configuration);
  const intents = partIntents(person, change, files);
  if (!intents.ok) return intents;
  const words = {
    kind: 'change-user',
    name: shownName(person),
    option: formatPath(path),
    change: wordsOf(change),
  } as const;
  return ok({ words, intents: intents.value });
}

/** With what is written about the account elsewhere, which would be an error without it. */
export function removeUserIntents({ user: name }: UserRequest<'remove-user'>, files: FileState): Outcome {
  const path = accountPath(name);
  const { configuration } = files;
  const person = isInFiles(path, files) ? personOf(name, configuration) : undefined;
  const words = {
    kind: 'remove-user',
    name: person === undefined ? name : shownName(person),
    option: formatPath(path),
  } as const;
  if (person === undefined) return ok({ words, intents: [] });
  const homeManager = ['home-manager', 'users'];
  return ok({
    words,
    intents: [
      { kind: 'removeEntry', path: accountsPath, name },
      ...(isInFiles([...homeManager, name], files)
        ? [{ kind: 'removeEntry', path: homeManager, name } as const]
        : []),
      ...(person.isSignedInAutomatically ? autoLoginIntents(person, false) : []),
      ...groupsWithMember(name, configuration).map(({ group }) => removeFrom(membersOf(group), text(name))),
    ],
  });
}

function partIntents(person: Person, change: UserChange, files: FileState): Intents {
  const path = accountPath(person.name);
  switch (change.part) {
    case 'full-name':
      return fullNameIntents(person, change.fullName);
    case 'group':
      return groupIntents(person, change);
    case 'shell':
      if (person.shell.kind === 'elsewhere') return computed(person.shell);
      if (change.shell === null) return ok(person.shell.kind === 'unset' ? [] : [unset([...path, 'shell'])]);
      if (person.shell.kind === 'set' && person.shell.value === change.shell) return ok([]);
      return ok(shellIntents(path, change.shell, files));
    case 'password':
      return passwordIntents(person, change.hash);
    case 'key':
      return keyIntents(person, change, files);
    case 'auto-login':
      return ok(person.isSignedInAutomatically === change.on ? [] : autoLoginIntents(person, change.on));
  }
}

function fullNameIntents({ name, fullName }: Person, wanted: string): Intents {
  const path = accountPath(name, 'description');
  const problem = fullNameProblem(wanted);
  if (problem !== undefined) return wrongValue(problem);
  if (fullName.kind === 'elsewhere') return computed(fullName);
  if (wanted === '') return ok(fullName.kind === 'unset' ? [] : [unset(path)]);
  return ok(fullName.kind === 'set' && fullName.value === wanted ? [] : [set(path, text(wanted))]);
}

function groupIntents({ name, groups }: Person, { group, member }: Extract<UserChange, { part: 'group' }>) {
  const problem = groupProblem(group);
  if (problem !== undefined) return wrongValue(problem);
  const there = groups.filter((one) => one.group === group);
  const own = accountPath(name, 'extraGroups');
  if (member) {
    return ok(there.some(({ isConditional }) => !isConditional) ? [] : [addTo(own, text(group))]);
  }
  const conditional = there.find(({ isConditional }) => isConditional);
  if (conditional !== undefined) return computed(conditional);
  return ok(
    there.map(({ via }) =>
      via === 'person' ? removeFrom(own, text(group)) : removeFrom(membersOf(group), text(name)),
    ),
  );
}

/**
 * What stands in plain text goes: everybody who uses the computer can read it there. What is initial stays so: there
 * is one option for a hash, and it keeps its name.
 */
function passwordIntents({ name, password }: Person, hash: string | null): Intents {
  const problem = hash === null ? undefined : hashProblem(hash);
  if (problem !== undefined) return wrongValue(problem);
  const at = (option: string): OptionPath => accountPath(name, option);
  switch (password.kind) {
    case 'file':
      return notPossible(
        say`The password is read from a file (${password.path}), so it is changed there and not in the configuration.`,
      );
    case 'elsewhere':
      return computed(password);
    case 'none':
      return ok(hash === null ? [] : [set(at('hashedPassword'), text(hash))]);
    case 'plain':
      return ok([
        unset(at(password.option)),
        ...(hash === null ? [] : [set(at('hashedPassword'), text(hash))]),
      ]);
    default:
      return ok([hash === null ? unset(at(password.option)) : set(at(password.option), text(hash))]);
  }
}

function keyIntents(
  { name, keys }: Person,
  { key, wanted }: Extract<UserChange, { part: 'key' }>,
  { configuration }: FileState,
): Intents {
  const path = accountPath(name, ...authorizedKeys);
  const there = keys.filter((one) => one.key.text === key);
  if (wanted) {
    const problem = keyProblem(key);
    if (problem !== undefined) return wrongValue(problem);
    return ok(there.some(({ isConditional }) => !isConditional) ? [] : [addTo(path, text(key))]);
  }
  const conditional = there.find(({ isConditional }) => isConditional);
  if (conditional !== undefined) return computed(conditional);
  // As it is written: with a line end, or in several ways.
  const written = listTexts(configuration, path).texts.map((one) => one.text);
  const same = new Set(written.filter((one) => one.trim() === key));
  return ok([...same].map((one) => removeFrom(path, text(one))));
}

/** NixOS insists on these modules for these shells (nixos/modules/config/users-groups.nix). */
const shellsWithModule: ReadonlySet<string> = new Set(['zsh', 'fish', 'xonsh']);

function shellIntents(path: OptionPath, shell: string, files: FileState): readonly Intent[] {
  const choice = { kind: 'set', path: [...path, 'shell'], value: packageOf(shell) } as const;
  // Nothing is lost when one package takes the place of another.
  return [{ ...choice, replaceComputed: true }, ...moduleIntents(shell, files)];
}

function moduleIntents(shell: string, files: FileState): readonly Intent[] {
  if (!shellsWithModule.has(shell)) return [];
  const module = ['programs', shell, 'enable'];
  const state = files.settingState(formatPath(module));
  const isOn = state.kind === 'set' && state.value?.type === 'bool' && state.value.value;
  return isOn ? [] : [set(module, { type: 'bool', value: true })];
}

function autoLoginIntents({ name }: Person, on: boolean): readonly Intent[] {
  const [enable, user] = [
    [...autoLoginPath, 'enable'],
    [...autoLoginPath, 'user'],
  ] as const;
  if (!on) return [unset(enable), unset(user)];
  return [set(enable, { type: 'bool', value: true }), set(user, text(name))];
}

function wordsOf(change: UserChange): UserChangeWords {
  switch (change.part) {
    case 'password':
      return { part: 'password', isSet: change.hash !== null };
    case 'key': {
      const key = readSshKey(change.key);
      const shown = key.ok ? key.value.comment || key.value.fingerprint : change.key.slice(0, 40);
      return { part: 'key', key: shown, wanted: change.wanted };
    }
    default:
      return change;
  }
}

function shownName({ name, fullName }: Person): string {
  return fullName.kind === 'set' && fullName.value !== '' ? fullName.value : name;
}

function isInFiles(path: OptionPath, { configuration }: FileState): boolean {
  return branchAt(definitionTree(configuration), path) !== undefined;
}

function membersOf(group: string): OptionPath {
  return ['users', 'groups', group, 'members'];
}

function text(value: string): NixValue {
  return { type: 'string', value };
}

function packageOf(shell: string): NixValue {
  return { type: 'package', attribute: [shell] };
}

function set(path: OptionPath, value: NixValue): Intent {
  return { kind: 'set', path, value };
}

function unset(path: OptionPath): Intent {
  return { kind: 'unset', path };
}

function addTo(path: OptionPath, element: NixValue): Intent {
  return { kind: 'add', path, element };
}

function removeFrom(path: OptionPath, element: NixValue): Intent {
  return { kind: 'remove', path, element };
}

function computed({ file, line }: { readonly file: string; readonly line: number }) {
  const place = say`${basename(file)}, line ${line}`;
  return notPossible(say`This is worked out by Nix or stands under a condition (${place}). Change it there.`);
}

function wrongValue(sentence: string): Result<never, TranslationProblem> {
  return fail({ kind: 'wrong-value', sentence });
}

function notPossible(sentence: string): Result<never, TranslationProblem> {
  return fail({ kind: 'not-possible', sentence });
}
