/** `addEntry`, `removeEntry`, `renameEntry`: sets of named things, such as `users.users` and `fileSystems`. */

import { formatPath, isBelow, isPath } from '../module/option-path.ts';
import type { Intent } from './intent.ts';
import { renameOption } from './rename.ts';
import { insertOption } from './set.ts';
import { type EditTarget, refuse, type StepOutcome, unchanged } from './step.ts';
import { unsetOption } from './unset.ts';

export function addEntry(
  target: EditTarget,
  { path, name }: Extract<Intent, { kind: 'addEntry' }>,
): StepOutcome {
  const entry = [...path, name];
  const { reading } = target;
  const found = reading.definitions.find((one) => isPath(one.path, entry) || isBelow(one.path, entry));
  if (found === undefined) return insertOption(target, entry, { type: 'set', entries: [] });
  const [condition] = found.conditions;
  if (condition === undefined) return unchanged;
  const sentence = `'${formatPath(entry)}' is there only under a condition: ${condition.text}.`;
  return refuse('conditional', sentence, reading.source, found.range, 'override-file');
}

export function removeEntry(
  target: EditTarget,
  { path, name }: Extract<Intent, { kind: 'removeEntry' }>,
): StepOutcome {
  return unsetOption(target, [...path, name]);
}

export function renameEntry(
  target: EditTarget,
  intent: Extract<Intent, { kind: 'renameEntry' }>,
): StepOutcome {
  const { path, name, to } = intent;
  return renameOption(target, [...path, name], [...path, to]);
}
