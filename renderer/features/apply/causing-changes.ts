import type { Failure } from '#shared/api/apply.ts';
import type { Change } from '#shared/api/changes.ts';
import type { Intent } from '#shared/api/intent.ts';
import { pathNames } from '../../fields/option-path.ts';

/** The pending changes that a failure is about: of its option, or of the app that it names. */
export function causingChanges({ option, subject }: Failure, changes: readonly Change[]): readonly Change[] {
  return changes.filter(
    (change) =>
      (option !== null && change.intents.some((intent) => reaches(intent, pathNames(option)))) ||
      (subject !== null && isAbout(change, subject)),
  );
}

/** What is written at a path is written at all paths below it. */
function reaches({ path }: Intent, names: readonly string[]): boolean {
  return path.length <= names.length && path.every((name, index) => name === names[index]);
}

function isAbout({ request, intents }: Change, app: string): boolean {
  if ('app' in request && request.app === app) return true;
  return intents.some(
    (intent) =>
      'element' in intent && intent.element.type === 'package' && intent.element.attribute.join('.') === app,
  );
}
