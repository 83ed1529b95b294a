import type { Failure } from '#shared/api/apply.ts';
import type { Change } from '#shared/api/changes.ts';
import type { Intent } from '#shared/api/intent.ts';
import { pathNames } from '../../fields/option-path.ts';

/**
 * The pending changes that a failure is about: of the app that it names, else of its option. Other apps are in the
 * same list and have nothing to do with it.
 */
export function causingChanges({ option, subject }: Failure, changes: readonly Change[]): readonly Change[] {
  const names = subject === null ? [] : subject.split(', ').map(withoutVersion);
  const ofApp = changes.filter((change) => names.some((name) => isAbout(change, name)));
  if (ofApp.length > 0 || option === null) return ofApp;
  return changes.filter(({ intents }) => intents.some((intent) => reaches(intent, pathNames(option))));
}

/** What could not be built is named as it is in the store: `gimp 2.10.38`. */
function withoutVersion(name: string): string {
  return name.replace(/ \d\S*$/, '');
}

/** What is written at a path is written at all paths below it. */
function reaches({ path }: Intent, names: readonly string[]): boolean {
  return path.length <= names.length && path.every((name, index) => name === names[index]);
}

function isAbout({ request, intents }: Change, app: string): boolean {
  if ('app' in request && request.app === app) return true;
  return intents.some((intent) => {
    if (!('element' in intent) || intent.element.type !== 'package') return false;
    const { attribute } = intent.element;
    return attribute.join('.') === app || attribute.at(-1) === app;
  });
}
