/** What has nothing to do with the configuration: the network, the disk, the store, permissions. */
import { say } from '../../../texts/say.ts';
import type { RebuildError } from '../evidence.ts';
import type { ErrorRow } from '../explanation.ts';
import { escapeForRegExp } from '../line-of-option.ts';
import { mentionIn, ownPlaceOf } from '../where.ts';
import { unreachable } from './sentences.ts';

export const computerRows: readonly ErrorRow[] = [
  {
    kind: 'flakes-disabled',
    isNotInFiles: true,
    pattern:
      /experimental Nix feature '(nix-command|flakes)' is disabled|^'(nix-command|flakes)' is an experimental Nix feature/,
    explain: ([, feature, other]) => ({
      sentence: say`This configuration is a flake, and flakes are switched off in Nix on this computer.`,
      subject: feature ?? other ?? null,
      option: 'nix.settings.experimental-features',
      fixes: [
        {
          label: say`Switch flakes on`,
          intents: ['nix-command', 'flakes'].map((value) => ({
            kind: 'add',
            path: ['nix', 'settings', 'experimental-features'],
            element: { type: 'string', value },
          })),
        },
      ],
    }),
  },
  {
    kind: 'store-unavailable',
    isNotInFiles: true,
    pattern:
      /cannot connect to (?:socket at|daemon)|cannot connect to daemon|SQLite database|database (?:is busy|is locked|disk image is malformed)|cannot open connection to remote store|opening a connection to remote store|daemon disconnected unexpectedly|^unexpected end-of-file$|unable to open database file|[Cc]ould not acquire lock|store '[^']*' (?:is read-only|cannot be opened)/i,
    explain: () => ({
      sentence: say`Nix does not answer: its service is not running, or its database is in use by somebody else. Try again in a moment, or restart the computer.`,
    }),
  },
  {
    kind: 'no-space',
    isNotInFiles: true,
    pattern: /No space left on device|Disk quota exceeded|database or disk is full/i,
    explain: () => ({
      sentence: say`The disk is full. Make room by removing old restore points, then apply again.`,
    }),
  },
  {
    kind: 'out-of-memory',
    isNotInFiles: true,
    pattern:
      /Cannot allocate memory|std::bad_alloc|out of memory|virtual memory exhausted|GC Warning: Out of Memory/i,
    explain: () => ({
      sentence: say`The memory was full, so the work was stopped. Close other programs and apply again.`,
    }),
  },
  {
    kind: 'network',
    pattern:
      /unable to (?:download|start download from) '([^']+)'|some substitutes for the outputs of|program 'git' failed with exit code 128|[Ff]ailed to fetch (?:git repository )?'?([^\s']+)|resolving Git reference|Could(?:n't| not) resolve host|Connection (?:refused|timed out|reset)|Network is unreachable|(?:SSL|TLS) (?:peer|certificate|connect)|HTTP error \d+|unable to (?:access|connect)|Temporary failure in name resolution/i,
    explain: ([, download, fetched], error, { files }) => {
      const address = download ?? fetched ?? inputIn(error);
      const host = address === undefined ? undefined : hostOf(address);
      const said = address === undefined ? null : new RegExp(escapeForRegExp(address));
      return {
        place: ownPlaceOf(error, files) ?? (said === null ? null : mentionIn(files.list, said, files)),
        sentence: unreachable(host),
        subject: host ?? null,
      };
    },
  },
  {
    kind: 'dismissed',
    isNotInFiles: true,
    pattern: /Request dismissed|Error executing command as another user: Request dismissed/,
    explain: () => ({ sentence: say`The question for the password was closed, so nothing was done.` }),
  },
  {
    kind: 'not-authorised',
    isNotInFiles: true,
    pattern:
      /Permission denied|Operation not permitted|Not authorized|must be (?:run as )?(?:the )?root|you are not (?:privileged|allowed)|is not (?:trusted|allowed to connect|owned by current user)|lacks a signature by a trusted key|incorrect password attempts|a password is required/i,
    explain: () => ({
      sentence: say`This needs the rights of an administrator of this computer, and they were not given.`,
    }),
  },
  {
    kind: 'interrupted',
    isNotInFiles: true,
    pattern: /^interrupted by the user|^Interrupted|received SIG(?:INT|TERM|HUP)/,
    explain: () => ({ sentence: say`It was interrupted before it was finished.` }),
  },
];

/** What was being fetched, of a flake or by a file, when a program that Nix starts for it gave up. */
function inputIn({ text }: RebuildError): string | undefined {
  const found =
    /(?:while fetching the input|[Ff]ailed to fetch input) '(?:git\+|tarball\+|file\+)?([^'?]+)/.exec(text);
  return found?.[1];
}

function hostOf(address: string): string {
  try {
    return new URL(address).hostname;
  } catch {
    return address;
  }
}
