/** The options most like one that does not exist: compared name by name along the path. */
import { formatPath } from '#shared/nix/module/option-path.ts';
import { changesBetween } from './nearest.ts';
import { pathOfOption } from './where.ts';

const MOST = 5;
/** An option that moved deeper is a little less likely than one whose name was mistyped. */
const ELSEWHERE = 1.5;

export function nearOptions(option: string, known: readonly string[]): readonly string[] {
  const names = pathOfOption(option) ?? option.split('.');
  const found = new Map<string, number>();
  const offer = (candidate: string, distance: number): void => {
    if (candidate !== option && distance < (found.get(candidate) ?? Number.POSITIVE_INFINITY)) {
      found.set(candidate, distance);
    }
  };
  for (const other of known) {
    const others = namedLike(names, other.split('.'));
    const sameLength = others.slice(0, names.length);
    const slip = oneSlip(names, sameLength);
    if (slip !== undefined) offer(written(sameLength), slip);
    const moved = others.slice(names.length).some(isPlaceholder) ? undefined : movedBelow(names, others);
    if (moved !== undefined) offer(written(others), moved + ELSEWHERE);
  }
  return [...found]
    .sort(([one, a], [other, b]) => a - b || one.length - other.length || (one < other ? -1 : 1))
    .slice(0, MOST)
    .map(([name]) => name);
}

/** `users.users.<name>.shell` is `users.users.jane.shell` for somebody who asks about jane. */
function namedLike(names: readonly string[], others: readonly string[]): readonly string[] {
  return others.map((other, index) => (isPlaceholder(other) ? (names[index] ?? other) : other));
}

/** As a catalogue writes a name that is the person's to choose. */
function isPlaceholder(name: string): boolean {
  return /^<.+>$|^\*$/.test(name);
}

function written(names: readonly string[]): string {
  return names.map((name) => (isPlaceholder(name) ? name : formatPath([name]))).join('.');
}

/** All names alike but one, which is nearly alike. */
function oneSlip(names: readonly string[], others: readonly string[]): number | undefined {
  if (names.length !== others.length) return undefined;
  let slip: number | undefined;
  for (const [index, name] of names.entries()) {
    const other = others[index] as string;
    if (name === other) continue;
    if (slip !== undefined) return undefined;
    slip = near(name, other);
    if (slip === undefined) return undefined;
  }
  return slip;
}

/** `services.openssh.permitRootLogin` is `services.openssh.settings.PermitRootLogin` now. */
function movedBelow(names: readonly string[], others: readonly string[]): number | undefined {
  const shared = Math.max(names.length - 1, 1);
  if (names.length < 3 || others.length <= names.length) return undefined;
  for (let index = 0; index < shared; index++) if (names[index] !== others[index]) return undefined;
  return near(names.at(-1) as string, others.at(-1) as string);
}

function near(name: string, other: string): number | undefined {
  const most = Math.max(1, Math.floor(name.length / 3));
  return changesBetween(name.toLowerCase(), other.toLowerCase(), most);
}
