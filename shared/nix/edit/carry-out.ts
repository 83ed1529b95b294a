/** One intent on one file: which rule it goes by. */

import { addToList } from './add.ts';
import { addEntry, removeEntry, renameEntry } from './entries.ts';
import type { Intent } from './intent.ts';
import { bringsTooDeepValue, MAX_NESTING } from './nesting.ts';
import { removeFromList } from './remove.ts';
import { renameOption } from './rename.ts';
import { setOption } from './set.ts';
import { type EditTarget, refuse, type StepOutcome } from './step.ts';
import { unsetOption } from './unset.ts';

export function carryOut(target: EditTarget, intent: Intent): StepOutcome {
  if (intent.path.length === 0) return refuse('invalid-path', 'A path needs at least one name.');
  if (bringsTooDeepValue(intent)) {
    return refuse('invalid-value', `The value is nested more than ${MAX_NESTING} levels deep.`);
  }
  switch (intent.kind) {
    case 'set':
      return setOption(target, intent);
    case 'unset':
      return unsetOption(target, intent.path);
    case 'add':
      return addToList(target, intent);
    case 'remove':
      return removeFromList(target, intent);
    case 'rename':
      return renameOption(target, intent.path, intent.to);
    case 'addEntry':
      return addEntry(target, intent);
    case 'removeEntry':
      return removeEntry(target, intent);
    case 'renameEntry':
      return renameEntry(target, intent);
  }
}

/** The option paths whose definitions an intent may change; all others must stay as they are. */
export function touchedPaths(intent: Intent): readonly (readonly string[])[] {
  switch (intent.kind) {
    case 'rename':
      return [intent.path, intent.to];
    case 'addEntry':
    case 'removeEntry':
      return [[...intent.path, intent.name]];
    case 'renameEntry':
      return [
        [...intent.path, intent.name],
        [...intent.path, intent.to],
      ];
    default:
      return [intent.path];
  }
}
