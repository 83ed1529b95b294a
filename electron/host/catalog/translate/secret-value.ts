/** Passwords and keys do not belong into the configuration: its text, and all that is built from it, is for all to read. */
import type { NixValue } from '#shared/api/intent.ts';
import type { Setting } from '#shared/api/settings.ts';
import { isSecret } from '#shared/options/is-secret.ts';
import { say } from '../../texts/say.ts';
import { optionName } from '../options/declared-path.ts';
import { type Knowledge, knownSetting } from '../options/known-settings.ts';

/** A whole sentence with the better way; undefined for a value that may stand in a file. */
export function secretProblem(
  path: readonly string[],
  { type }: Setting,
  value: NixValue,
  knowledge: Knowledge,
): string | undefined {
  if (value.type !== 'string' || value.value === '' || !isSecret(type)) return undefined;
  const name = path.at(-1) ?? '';
  if (/hash/i.test(name)) {
    return isPasswordHash(value.value)
      ? undefined
      : say`This takes the hash of a password, as “mkpasswd” prints it, and not the password itself.`;
  }
  const better = betterWay(path, knowledge);
  const instead =
    better === undefined
      ? say`Keep it in a file that only the service can read.`
      : say`Set ${better} instead.`;
  return `${say`Every user of the computer could read it from here.`} ${instead}`;
}

/** `crypt(5)`: `$method$parameters$salt$hash`; `!` and `*` stand for no password at all. */
export function isPasswordHash(text: string): boolean {
  return /^(!|\*|!?\$[0-9a-z]+\$[^\s:;*!\\]+)$/.test(text.trim());
}

/** The option beside it that takes a hash or a file. */
function betterWay(path: readonly string[], knowledge: Knowledge): string | undefined {
  const name = path.at(-1) ?? '';
  const base = name.replace(/^initial/, '').replace(/^./, (first) => first.toLowerCase());
  const capital = base.replace(/^./, (first) => first.toUpperCase());
  const candidates = [
    `hashed${capital}`,
    `hashed${capital}File`,
    `${name}File`,
    `${base}File`,
    'passwordFile',
    'environmentFile',
  ];
  return candidates
    .map((candidate) => [...path.slice(0, -1), candidate])
    .filter((candidate) => knownSetting(knowledge, candidate) !== undefined)
    .map(optionName)[0];
}
