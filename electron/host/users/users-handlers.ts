/** The calls `users.*`. */
import { fail, ok } from '#shared/api/result.ts';
import type { FileState } from '../catalog/installed-state.ts';
import type { HandlersOf } from '../handlers.ts';
import { hashPassword } from './password-hash.ts';
import { peopleOf } from './people.ts';
import { readSshKeys } from './ssh-key.ts';

export function createUsersHandlers(files: () => Promise<FileState>): HandlersOf<'users.'> {
  return {
    'users.list': async () => ok(peopleOf(await files())),
    'users.hashPassword': async ({ password }) => ok({ hash: await hashPassword(password) }),
    'users.readKeys': ({ text }) => {
      const keys = readSshKeys(text);
      return keys.ok ? ok({ keys: [...keys.value] }) : fail(keys.error);
    },
  };
}
