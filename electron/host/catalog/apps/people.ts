/** The people whose own list of apps the files can have. */
import { userInfo } from 'node:os';
import type { OptionPath } from '#shared/api/intent.ts';
import type { Configuration } from '#shared/nix/module/configuration.ts';

/** Everybody the files make an ordinary user; who uses Snowglobe comes first, where they are one of them. */
export function peopleIn(configuration: Configuration, me: string = userInfo().username): readonly string[] {
  const names = new Set<string>();
  for (const { path, text } of configuration.definitions) {
    const [users, kind, name, option] = path.map((segment) => segment.name);
    const isPerson =
      users === 'users' &&
      kind === 'users' &&
      name !== undefined &&
      option === 'isNormalUser' &&
      text === 'true';
    if (isPerson) names.add(name as string);
  }
  const sorted = [...names].toSorted();
  return sorted.includes(me) ? [me, ...sorted.filter((name) => name !== me)] : sorted;
}

/** Where home-manager lists somebody's apps they stay there; otherwise NixOS's own list for them. */
export function listOf(person: string, configuration: Configuration): OptionPath {
  const homeList = ['home-manager', 'users', person, 'home', 'packages'];
  const isThere = configuration.definitions.some(
    ({ path }) =>
      path.length === homeList.length && path.every((segment, index) => segment.name === homeList[index]),
  );
  return isThere ? homeList : ['users', 'users', person, 'packages'];
}
