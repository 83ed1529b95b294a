/** One person's account as the files have it. */
import type { NixValue } from '#shared/api/intent.ts';
import type { SettingState } from '#shared/api/settings.ts';
import type { Membership, PasswordState, Person } from '#shared/api/users.ts';
import type { Configuration } from '#shared/nix/module/configuration.ts';
import { branchAt, definitionsWithin, definitionTree } from '../catalog/definition-tree.ts';
import { settingState } from '../catalog/setting-state.ts';
import { type ListText, listTexts } from './list-texts.ts';
import { readSshKey } from './ssh-key.ts';

export const accountsPath: readonly string[] = ['users', 'users'];
export const autoLoginPath: readonly string[] = ['services', 'displayManager', 'autoLogin'];
export const authorizedKeys: readonly string[] = ['openssh', 'authorizedKeys', 'keys'];

export function accountPath(name: string, ...below: readonly string[]): readonly string[] {
  return [...accountsPath, name, ...below];
}

/** @param name of an account that is in the files */
export function personOf(name: string, configuration: Configuration): Person {
  const stateOf = (...below: readonly string[]) => settingState(configuration, accountPath(name, ...below));
  const groups = listTexts(configuration, accountPath(name, 'extraGroups'));
  const [computedGroups] = groups.others;
  const keys = listTexts(configuration, accountPath(name, ...authorizedKeys));
  const keyFiles = listTexts(configuration, accountPath(name, 'openssh', 'authorizedKeys', 'keyFiles'));
  const read = keys.texts.map((one) => ({ one, key: readSshKey(one.text.trim()) }));
  const home = stateOf('home');
  return {
    ...placeOf(name, configuration),
    name,
    fullName: written(stateOf('description'), textIn),
    groups: [
      ...groups.texts.map((at) => asMembership(at.text, 'person', at)),
      ...groupsWithMember(name, configuration).map(({ group, at }) => asMembership(group, 'group', at)),
    ],
    computedGroups: computedGroups === undefined ? null : placeIn(computedGroups),
    shell: written(stateOf('shell'), shellIn),
    password: passwordOf(name, configuration),
    keys: read.flatMap(({ one, key }) =>
      key.ok ? [{ ...placeIn(one), key: key.value, isConditional: one.isConditional }] : [],
    ),
    otherKeys: [
      ...read.flatMap(({ one, key }) => (key.ok ? [] : [one])),
      ...keys.others,
      ...keyFiles.texts,
      ...keyFiles.others,
    ].map(({ text, ...at }) => ({ ...placeIn(at), text })),
    isSignedInAutomatically: isSignedIn(name, configuration),
    home: home.kind === 'set' && home.value?.type === 'string' ? home.value.value : `/home/${name}`,
  };
}

/** Where somebody else's list of members has them: `users.groups.<group>.members`. */
export function groupsWithMember(
  name: string,
  configuration: Configuration,
): readonly { readonly group: string; readonly at: ListText }[] {
  const groups = branchAt(definitionTree(configuration), ['users', 'groups'])?.children.keys() ?? [];
  return [...groups].flatMap((group) =>
    listTexts(configuration, ['users', 'groups', group, 'members'])
      .texts.filter(({ text }) => text === name)
      .map((at) => ({ group, at })),
  );
}

/**
 * The one that decides. A file comes first: what else is written beside it is not what counts in every release, and
 * whoever keeps the hash in a file wants it there.
 */
export function passwordOf(name: string, configuration: Configuration): PasswordState {
  const stateOf = (option: string) => settingState(configuration, accountPath(name, option));
  for (const option of ['hashedPasswordFile', 'passwordFile']) {
    const state = stateOf(option);
    if (isThere(state)) return { kind: 'file', option, path: pathText(state), ...placeIn(state) };
  }
  for (const option of ['hashedPassword', 'password', 'initialHashedPassword', 'initialPassword']) {
    const state = stateOf(option);
    if (!isThere(state)) continue;
    const at = placeIn(state);
    if (state.kind !== 'set' || state.value?.type !== 'string') return { kind: 'elsewhere', option, ...at };
    if (!/hash/i.test(option)) return { kind: 'plain', option, ...at };
    if (state.value.value === '') return { kind: 'open', option, ...at };
    return /^[!*]/.test(state.value.value)
      ? { kind: 'locked', option, ...at }
      : { kind: 'hash', option, ...at };
  }
  return { kind: 'none' };
}

export function isSignedIn(name: string, configuration: Configuration): boolean {
  const valueIn = (option: string): NixValue | null => {
    const state = settingState(configuration, [...autoLoginPath, option]);
    return state.kind === 'set' ? state.value : null;
  };
  const [user, enable] = [valueIn('user'), valueIn('enable')];
  const isOff = enable?.type === 'bool' && !enable.value;
  return user?.type === 'string' && user.value === name && !isOff;
}

type State = Exclude<SettingState, { readonly kind: 'default' }>;

/** `null` says the same as nothing. */
function isThere(state: SettingState): state is State {
  return state.kind !== 'default' && !(state.kind === 'set' && state.value?.type === 'null');
}

function pathText(state: State): string {
  const value = state.kind === 'set' ? state.value : null;
  if (value?.type === 'string') return value.value;
  return value?.type === 'path' ? value.text : state.text;
}

type Written<Value> =
  | { readonly kind: 'unset' }
  | { readonly kind: 'set'; readonly value: Value; readonly file: string; readonly line: number }
  | { readonly kind: 'elsewhere'; readonly text: string; readonly file: string; readonly line: number };

function written<Value>(state: SettingState, read: (value: NixValue) => Value | undefined): Written<Value> {
  if (!isThere(state)) return { kind: 'unset' };
  const value = state.kind === 'set' && state.value !== null ? read(state.value) : undefined;
  const at = placeIn(state);
  return value === undefined ? { kind: 'elsewhere', text: state.text, ...at } : { kind: 'set', value, ...at };
}

function textIn(value: NixValue): string | undefined {
  return value.type === 'string' ? value.value : undefined;
}

function shellIn(value: NixValue): string | undefined {
  return value.type === 'package' && value.attribute.length === 1 ? value.attribute[0] : undefined;
}

/** The account's first line. */
function placeOf(name: string, configuration: Configuration): { file: string; line: number } {
  const branch = branchAt(definitionTree(configuration), accountPath(name));
  const all = branch === undefined ? [] : definitionsWithin(branch);
  const [first] = all
    .filter(({ file }) => file === all[0]?.file)
    .toSorted((one, other) => one.line - other.line);
  return { file: first?.file ?? '', line: first?.line ?? 1 };
}

function placeIn({ file, line }: { readonly file: string; readonly line: number }) {
  return { file, line };
}

function asMembership(group: string, via: Membership['via'], at: ListText): Membership {
  return { group, via, isConditional: at.isConditional, ...placeIn(at) };
}
