/** Installing and removing an app, as intents on the files. */
import { basename } from 'node:path';
import type { AppOrigin } from '#shared/api/apps.ts';
import type { ChangeRequest } from '#shared/api/changes.ts';
import type { Intent } from '#shared/api/intent.ts';
import { fail, ok, type Result } from '#shared/api/result.ts';
import type { Translation, TranslationProblem } from '../../changes/translate.ts';
import type { Catalogue } from '../catalogue.ts';
import type { CuratedApp } from '../curated/curated.ts';
import { type FileState, pathOf } from '../installed-state.ts';
import { allowIntents, isAllowed, unfreeConsent, withdrawIntents } from './unfree-consent.ts';

type Outcome = Result<Translation, TranslationProblem>;

const systemList = ['environment', 'systemPackages'];

export function installIntents(
  request: Extract<ChangeRequest, { kind: 'install-app' }>,
  catalogue: Catalogue,
  files: FileState,
): Outcome {
  const app = catalogue.app(request.app);
  if (app === undefined) return unknownApp(request.app);
  const option = app.program?.option ?? systemList.join('.');
  const words = { kind: 'install-app', name: app.name, option } as const;
  // An origin under a condition may or may not count: then the app is installed for certain.
  if (files.origins(app.attribute).some((origin) => !origin.conditional)) return ok({ words, intents: [] });

  const consent = unfreeConsent(files.configuration);
  if (!app.free && !isAllowed(app, consent)) {
    if (consent.kind === 'own-rule') return ownRule(app, consent);
    if (!request.acceptUnfree) return needsConsent(app);
  }
  return ok({
    words,
    intents: [...allowIntents(app, app.free ? { kind: 'everything' } : consent), ...bringing(app)],
  });
}

/** Undoes every origin as one change. */
export function removeIntents(
  request: Extract<ChangeRequest, { kind: 'remove-app' }>,
  catalogue: Catalogue,
  files: FileState,
): Outcome {
  const origins = files.origins(request.app);
  const app = catalogue.app(request.app);
  if (app === undefined && origins.length === 0) return unknownApp(request.app);
  const name = app?.name ?? request.app;
  const option = origins[0]?.option ?? app?.program?.option ?? systemList.join('.');
  const words = { kind: 'remove-app', name, option } as const;
  for (const origin of origins) {
    const sentence = whyNot(name, origin, files);
    if (sentence !== undefined) return fail({ kind: 'not-possible', sentence });
  }
  const intents = origins.map((origin) => undoing(request.app, origin));
  if (app === undefined || app.free || origins.length === 0) return ok({ words, intents });
  return ok({ words, intents: [...intents, ...withdrawIntents(app, unfreeConsent(files.configuration))] });
}

function bringing(app: CuratedApp): readonly Intent[] {
  const asPackage = {
    kind: 'add',
    path: systemList,
    element: { type: 'package', attribute: app.attribute.split('.') },
  } as const;
  if (app.program === null) return [asPackage];
  const turnOn = {
    kind: 'set',
    path: pathOf(app.program.option),
    value: { type: 'bool', value: true },
  } as const;
  return app.program.alsoPackage ? [turnOn, asPackage] : [turnOn];
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
  const place = `${basename(origin.file)}, line ${origin.line}`;
  if (origin.conditional) {
    return `${name} is installed under a condition (${place}). Change the condition there.`;
  }
  if (origin.customised) {
    return `${name} is installed with changes of its own (${place}). Remove it there, so that nothing you wrote is lost.`;
  }
  if (files.configuration.files.get(origin.file)?.mayEdit === false) {
    return `${name} is installed by a file that Snowglobe does not change (${place}).`;
  }
  return undefined;
}

function unknownApp(app: string): Outcome {
  return fail({ kind: 'unknown-app', sentence: `No app called ${app} is known.` });
}

function needsConsent(app: CuratedApp): Outcome {
  const sentence = `${app.name} is not free software. It is installed only after you have agreed.`;
  return fail({ kind: 'needs-consent', sentence });
}

function ownRule(app: CuratedApp, rule: { readonly file: string; readonly line: number }): Outcome {
  const place = `${basename(rule.file)}, line ${rule.line}`;
  return fail({
    kind: 'not-possible',
    sentence: `${app.name} is not free software, and a rule of your own decides about such apps (${place}). Allow ${app.name} there first.`,
  });
}
