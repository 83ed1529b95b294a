/** Installing and removing an app, as intents on the files. */
import { basename } from 'node:path';
import type { AppOrigin } from '#shared/api/apps.ts';
import type { ChangeRequest } from '#shared/api/changes.ts';
import type { Intent, OptionPath } from '#shared/api/intent.ts';
import { fail, ok, type Result } from '#shared/api/result.ts';
import { formatPath } from '#shared/nix/module/option-path.ts';
import type { Translation, TranslationProblem } from '../../changes/translate.ts';
import { say } from '../../texts/say.ts';
import type { App } from '../apps/app.ts';
import type { AppCollection } from '../apps/app-collection.ts';
import { listOf, peopleIn } from '../apps/people.ts';
import { type FileState, pathOf } from '../installed-state.ts';
import { forbidIntents, isPermitted, ownInsecureRule, permitIntents } from './insecure-consent.ts';
import { allowIntents, isAllowed, unfreeConsent, withdrawIntents } from './unfree-consent.ts';

type Outcome = Result<Translation, TranslationProblem>;
type InstallRequest = Extract<ChangeRequest, { kind: 'install-app' }>;

const systemList: OptionPath = ['environment', 'systemPackages'];

export function installIntents(request: InstallRequest, apps: AppCollection, files: FileState): Outcome {
  const app = apps.app(request.app);
  if (app === undefined) return unknownApp(request.app);
  const { configuration } = files;
  const person = request.for;
  if (person !== undefined && !peopleIn(configuration).includes(person)) {
    return notPossible(say`The files know no user called ${person}.`);
  }
  const list = person === undefined ? systemList : listOf(person, configuration);
  const program = person === undefined ? programFor(app, request.through) : null;
  if (program === undefined)
    return notPossible(say`${app.name} cannot be installed through ${request.through ?? ''}.`);
  const option = program?.option ?? formatPath(list);
  const words = { kind: 'install-app', name: app.name, option } as const;
  if (isThereFor(person, files.origins(app.attribute))) return ok({ words, intents: [] });
  const problem = problemOf(app, request, files);
  if (problem !== undefined) return problem;
  const consent = unfreeConsent(configuration);
  return ok({
    words,
    intents: [
      ...allowIntents(app, app.free ? { kind: 'everything' } : consent),
      ...(app.insecureName === null ? [] : permitIntents(app.insecureName, configuration)),
      ...bringing(app, program, list),
    ],
  });
}

/** An origin under a condition may or may not count: then the app is installed for certain. */
function isThereFor(person: string | undefined, origins: readonly AppOrigin[]): boolean {
  return origins.some(({ conditional, user }) => !conditional && (user === null || user === person));
}

/** What has to be said or agreed before. */
function problemOf(app: App, request: InstallRequest, { configuration }: FileState): Outcome | undefined {
  if (app.trouble === 'broken') {
    return notPossible(
      say`${app.name} is known not to work in this version of NixOS, so it cannot be built.`,
    );
  }
  if (app.trouble === 'unavailable') {
    return notPossible(say`${app.name} does not exist for this kind of computer.`);
  }
  const consent = unfreeConsent(configuration);
  if (!app.free && !isAllowed(app, consent)) {
    if (consent.kind === 'own-rule') {
      return notPossible(
        say`${app.name} is not free software, and a rule of your own decides about such apps (${placeOf(consent)}). Allow ${app.name} there first.`,
      );
    }
    if (!request.acceptUnfree) return needsConsent(app);
  }
  if (app.insecureName === null || isPermitted(app.insecureName, configuration)) return undefined;
  const rule = ownInsecureRule(configuration);
  if (rule !== undefined) {
    return notPossible(
      say`${app.name} has known security problems, and a rule of your own decides about such apps (${placeOf(rule)}). Allow ${app.name} there first.`,
    );
  }
  return request.acceptInsecure ? undefined : insecure(app);
}

/** Undoes every origin, or those that are asked for, as one change. */
export function removeIntents(
  request: Extract<ChangeRequest, { kind: 'remove-app' }>,
  apps: AppCollection,
  files: FileState,
): Outcome {
  const everywhere = files.origins(request.app);
  const origins = everywhere.filter(({ option }) => request.from?.includes(option) ?? true);
  const app = apps.app(request.app);
  if (app === undefined && everywhere.length === 0) return unknownApp(request.app);
  const name = app?.name ?? request.app;
  const option = origins[0]?.option ?? app?.program?.option ?? formatPath(systemList);
  const words = { kind: 'remove-app', name, option } as const;
  for (const origin of origins) {
    const sentence = whyNot(name, origin, files);
    if (sentence !== undefined) return notPossible(sentence);
  }
  const intents = origins.map((origin) => undoing(request.app, origin));
  const isStillThere = origins.length < everywhere.length;
  if (app === undefined || origins.length === 0 || isStillThere) return ok({ words, intents });
  const withdrawn = app.free ? [] : withdrawIntents(app, unfreeConsent(files.configuration));
  const forbidden = app.insecureName === null ? [] : forbidIntents(app.insecureName, files.configuration);
  return ok({ words, intents: [...intents, ...withdrawn, ...forbidden] });
}

/** Null: the package alone. Undefined where the app does not offer this way. */
function programFor({ program, otherWay }: App, through: string | undefined): App['program'] | undefined {
  if (through === undefined) return program;
  const offered = otherWay === null ? [program] : [program, otherWay.program];
  return offered.find((way) => (way?.option ?? formatPath(systemList)) === through);
}

function bringing(app: App, program: App['program'], list: OptionPath): readonly Intent[] {
  if (program === null) return [asPackage(app, list)];
  const turnOn = { kind: 'set', path: pathOf(program.option), value: { type: 'bool', value: true } } as const;
  return program.alsoPackage ? [turnOn, asPackage(app, list)] : [turnOn];
}

function asPackage({ attribute }: App, path: OptionPath): Intent {
  return { kind: 'add', path, element: { type: 'package', attribute: attribute.split('.') } };
}

function undoing(app: string, origin: AppOrigin): Intent {
  const path = pathOf(origin.option);
  // Such options are off by default: without the line, the app is gone.
  if (isSwitch(origin)) return { kind: 'unset', path };
  return { kind: 'remove', path, element: { type: 'package', attribute: app.split('.') } };
}

function isSwitch({ option }: AppOrigin): boolean {
  return option.split('.').at(-1)?.startsWith('enable') === true;
}

function whyNot(name: string, origin: AppOrigin, files: FileState): string | undefined {
  const place = placeOf(origin);
  if (origin.conditional) {
    return say`${name} is installed under a condition (${place}). Change the condition there.`;
  }
  if (origin.customised) {
    return say`${name} is installed with changes of its own (${place}). Remove it there, so that nothing you wrote is lost.`;
  }
  if (files.configuration.files.get(origin.file)?.mayEdit === false) {
    return say`${name} is installed by a file that Snowglobe does not change (${place}).`;
  }
  return undefined;
}

function unknownApp(app: string): Outcome {
  return fail({ kind: 'unknown-app', sentence: say`No app called ${app} is known.` });
}

function notPossible(sentence: string): Outcome {
  return fail({ kind: 'not-possible', sentence });
}

function needsConsent(app: App): Outcome {
  const sentence = say`${app.name} is not free software. It is installed only after you have agreed.`;
  return fail({ kind: 'needs-consent', sentence });
}

function insecure(app: App): Outcome {
  const sentence = say`${app.name} has known security problems. It is installed only after you have agreed.`;
  return fail({ kind: 'insecure', sentence });
}

function placeOf({ file, line }: { readonly file: string; readonly line: number }): string {
  return say`${basename(file)}, line ${line}`;
}
