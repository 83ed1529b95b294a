/** Whether what is said of an account can be its name, a group, a hash or a key: undefined, or a sentence. */
import { loginNameProblem } from '#shared/options/login-name.ts';
import { say } from '../../texts/say.ts';
import { readSshKey } from '../../users/ssh-key.ts';
import { isPasswordHash } from './secret-value.ts';

export function nameProblem(name: string): string | undefined {
  switch (loginNameProblem(name)) {
    case null:
      return undefined;
    case 'reserved':
      return say`The name ${name} belongs to a part of the system.`;
    case 'too-long':
      return say`A login name has no more than 31 characters.`;
    default:
      return say`A login name begins with a small letter and has only small letters, digits, “-” and “_”.`;
  }
}

/** It is a field of `/etc/passwd` (passwd(5)). */
export function fullNameProblem(fullName: string): string | undefined {
  return /[:\n\r]/.test(fullName) ? say`A full name is one line without a colon.` : undefined;
}

export function groupProblem(group: string): string | undefined {
  return /^[a-z_][a-z0-9_-]{0,30}\$?$/i.test(group)
    ? undefined
    : say`${group} cannot be the name of a group.`;
}

export function hashProblem(hash: string): string | undefined {
  return isPasswordHash(hash)
    ? undefined
    : say`This takes the hash of a password, as “mkpasswd” prints it, and not the password itself.`;
}

export function keyProblem(key: string): string | undefined {
  const read = readSshKey(key);
  return read.ok ? undefined : read.error.sentence;
}
