/** Only what a program can do is offered: what is to be taken out or renamed must be there, and be editable. */
import type { Intent } from '#shared/api/intent.ts';
import type { Place } from '#shared/api/machine.ts';
import { editFile } from '#shared/nix/edit/edit-file.ts';
import type { OwnFiles } from './evidence.ts';
import type { Fix } from './explanation.ts';

/** Where it is not known what the file says, nothing speaks against a fix. */
export function possibleFixes(fixes: readonly Fix[], place: Place | null, files: OwnFiles): readonly Fix[] {
  const text = place === null ? null : files.textOf(place.file);
  if (text === null) return fixes;
  return fixes.filter(({ intents }) => intents.every((intent) => isPossible(intent, text)));
}

function isPossible(intent: Intent, text: string): boolean {
  if (intent.kind !== 'remove' && intent.kind !== 'unset' && intent.kind !== 'rename') return true;
  const outcome = editFile(text, [intent]);
  return outcome.ok && outcome.unchangedIntents.length === 0;
}
