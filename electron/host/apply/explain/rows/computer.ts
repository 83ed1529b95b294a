/** What has nothing to do with the configuration: the network, the disk, the store, permissions. */
import type { ErrorRow } from '../explanation.ts';
import { escapeForRegExp } from '../line-of-option.ts';
import { mentionIn, ownPlaceOf } from '../where.ts';

export const computerRows: readonly ErrorRow[] = [
  {
    kind: 'flakes-disabled',
    isNotInFiles: true,
    pattern: /experimental Nix feature '(nix-command|flakes)' is disabled/,
    explain: ([, feature = '']) => ({
      sentence: 'This configuration is a flake, and flakes are switched off in Nix on this computer.',
      subject: feature,
      option: 'nix.settings.experimental-features',
      fixes: [
        {
          label: 'Switch flakes on',
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
      /cannot connect to (?:socket at|daemon)|cannot connect to daemon|SQLite database|database (?:is busy|is locked|disk image is malformed)|cannot open connection to remote store|store '[^']*' (?:is read-only|cannot be opened)/i,
    explain: () => ({
      sentence:
        'Nix does not answer: its service is not running, or its database is in use by somebody else. Try again in a moment, or restart the computer.',
    }),
  },
  {
    kind: 'no-space',
    isNotInFiles: true,
    pattern: /No space left on device|Disk quota exceeded|database or disk is full/i,
    explain: () => ({
      sentence: 'The disk is full. Make room by removing old restore points, then apply again.',
    }),
  },
  {
    kind: 'out-of-memory',
    isNotInFiles: true,
    pattern:
      /Cannot allocate memory|std::bad_alloc|out of memory|virtual memory exhausted|GC Warning: Out of Memory/i,
    explain: () => ({
      sentence: 'The memory was full, so the work was stopped. Close other programs and apply again.',
    }),
  },
  {
    kind: 'network',
    pattern:
      /unable to download '([^']+)'|Could(?:n't| not) resolve host|Connection (?:refused|timed out|reset)|Network is unreachable|(?:SSL|TLS) (?:peer|certificate|connect)|HTTP error \d+|unable to (?:access|connect)|Temporary failure in name resolution/i,
    explain: ([, address], error, { files }) => ({
      place:
        ownPlaceOf(error, files) ??
        (address === undefined ? null : mentionIn(files.list, new RegExp(escapeForRegExp(address)), files)),
      sentence: `${address === undefined ? 'Something' : hostOf(address)} could not be reached. Check the network connection and apply again.`,
      subject: address === undefined ? null : hostOf(address),
    }),
  },
  {
    kind: 'dismissed',
    isNotInFiles: true,
    pattern: /Request dismissed|Error executing command as another user: Request dismissed/,
    explain: () => ({ sentence: 'The question for the password was closed, so nothing was done.' }),
  },
  {
    kind: 'not-authorised',
    isNotInFiles: true,
    pattern:
      /Permission denied|Operation not permitted|Not authorized|must be (?:run as )?(?:the )?root|you are not (?:privileged|allowed)|is not (?:trusted|allowed to connect)|incorrect password attempts|a password is required/i,
    explain: () => ({
      sentence: 'This needs the rights of an administrator of this computer, and they were not given.',
    }),
  },
  {
    kind: 'interrupted',
    isNotInFiles: true,
    pattern: /^interrupted by the user|^Interrupted|received SIG(?:INT|TERM|HUP)/,
    explain: () => ({ sentence: 'It was interrupted before it was finished.' }),
  },
];

function hostOf(address: string): string {
  try {
    return new URL(address).hostname;
  } catch {
    return address;
  }
}
