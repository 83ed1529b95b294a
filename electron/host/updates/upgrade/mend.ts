/**
 * From what the new release says of the files to what can be done about it. Nothing is guessed: what NixOS itself
 * names is proposed, everything else is the person's to decide.
 */
import type { Intent } from '#shared/api/intent.ts';
import type { Place } from '#shared/api/machine.ts';
import type { UpgradeFinding } from '#shared/api/upgrade.ts';
import { formatPath } from '#shared/nix/module/option-path.ts';
import type { Evidence, OwnFiles, RebuildError } from '../../apply/explain/evidence.ts';
import { explain } from '../../apply/explain/explain.ts';
import type { Explanation, Fix, KnownNames } from '../../apply/explain/explanation.ts';
import { mentionOfPackage, pathOfOption, placeInFile, settingPlace } from '../../apply/explain/where.ts';
import { say } from '../../texts/say.ts';
import { failedConditions, readSentence, type Said } from './sentences.ts';

/** A finding before it is known which of its edits can be made in these files. */
export interface Mend extends Omit<UpgradeFinding, 'id' | 'proposal' | 'choices' | 'isTaken'> {
  readonly proposal: Fix | null;
  readonly choices: readonly Fix[];
  /** Done in the copy only, to see what is behind it; for what is not proposed. */
  readonly setAside: readonly Intent[] | null;
}

interface Around {
  /** As the evaluation saw them. */
  readonly files: OwnFiles;
  readonly names: KnownNames;
}

/** A setting that only says with which release the data were made is never touched. */
export const neverTouched = 'system.stateVersion';

/** What a warning asks for; null where it asks for nothing that can be done here. */
export function mendOfWarning(warning: string, around: Around): Mend | null {
  const said = readSentence(warning);
  return said === null ? null : mendOfSaid(said, warning, false, around);
}

/** Everything that an evaluation which failed tells of. */
export function mendsOfFailure(evidence: Evidence, around: Around): readonly Mend[] {
  const conditions = evidence.errors.map(({ sentence }) => failedConditions(sentence)).find(isThere);
  if (conditions !== undefined) return conditions.map((condition) => mendOfCondition(condition, around));
  for (const { sentence } of evidence.errors) {
    const said = readSentence(sentence);
    const mend = said === null ? null : mendOfSaid(said, sentence, true, around);
    if (mend !== null) return [mend];
  }
  return [mendOfExplanation(explain(evidence, around.files, around.names))];
}

function mendOfSaid(said: Said, sentence: string, blocks: boolean, around: Around): Mend | null {
  if (said.kind === 'renamed-app') return mendOfRenamedApp(said, sentence, blocks, around);
  const place = ownPlace(said.option, said.files, around.files);
  // In a module that is not the person's: whoever wrote it has to mend it.
  if (place === null) return null;
  const common = { subject: said.option, place, blocks };
  switch (said.kind) {
    case 'renamed':
      return {
        ...common,
        kind: 'renamed-setting',
        newName: said.to,
        reason: '',
        proposal: renameEdit(said.option, said.to),
        choices: takeOut(said.option),
        setAside: blocks ? unset(said.option) : null,
      };
    case 'removed':
      return {
        ...common,
        kind: 'removed-setting',
        newName: null,
        reason: said.reason,
        proposal: takeOut(said.option)[0] ?? null,
        choices: [],
        setAside: null,
      };
    case 'replaced':
      return {
        ...common,
        kind: 'replaced-setting',
        newName: said.to,
        reason: '',
        proposal: null,
        choices: takeOut(said.option),
        setAside: null,
      };
  }
}

function mendOfRenamedApp(
  { app, to }: Extract<Said, { kind: 'renamed-app' }>,
  sentence: string,
  blocks: boolean,
  around: Around,
): Mend | null {
  if (mentionOfPackage(app, around.files) === null) return null;
  const explained = explain(evidenceOf(sentence), around.files, around.names);
  // The first one is what NixOS names, in a list of apps or wherever else the name stands.
  const [first, ...others] = explained.fixes;
  const proposal = first !== undefined && !onlyTakesOut(first) ? first : null;
  const rest = proposal === null ? explained.fixes : others;
  return {
    kind: 'renamed-app',
    subject: app,
    newName: to,
    reason: firstSentence(sentence),
    place: explained.place,
    blocks,
    proposal,
    choices: rest,
    setAside: blocks ? (rest.findLast(onlyTakesOut)?.intents ?? null) : null,
  };
}

function mendOfCondition(condition: string, around: Around): Mend {
  const said = readSentence(condition);
  const mend = said === null ? null : mendOfSaid(said, condition, true, around);
  if (mend !== null) return mend;
  const explained = explain(evidenceOf(`Failed assertions:\n- ${condition}`), around.files, around.names);
  return {
    kind: 'condition',
    subject: explained.option ?? '',
    newName: null,
    reason: explained.sentence,
    place: explained.place,
    blocks: true,
    proposal: null,
    choices: explained.fixes,
    setAside: null,
  };
}

const kindOfFailure: Partial<Record<Explanation['kind'], Mend['kind']>> = {
  'unknown-option': 'unknown-setting',
  'wrong-type': 'other-type',
  'missing-attribute': 'missing-app',
  'undefined-variable': 'missing-app',
  'broken-package': 'missing-app',
  'insecure-package': 'missing-app',
  'unsupported-package': 'missing-app',
  'failed-assertion': 'condition',
};

function mendOfExplanation(explained: Explanation): Mend {
  const { kind, subject, option, sentence, place, fixes } = explained;
  const takesOut = fixes.filter(onlyTakesOut);
  // A value that reads as the type that is wanted now says the same as before.
  const sameValue = kind === 'wrong-type' ? fixes.find((fix) => !takesOut.includes(fix)) : undefined;
  return {
    // What is nowhere in the person's files is not theirs to mend.
    kind: place === null ? 'problem' : (kindOfFailure[kind] ?? 'problem'),
    subject: (kindOfFailure[kind] === 'missing-app' ? subject : (option ?? subject)) ?? '',
    newName: null,
    reason: sentence,
    place,
    blocks: true,
    proposal: sameValue ?? null,
    choices: sameValue === undefined ? fixes : [],
    setAside: takesOut.at(-1)?.intents ?? null,
  };
}

export function renameEdit(option: string, to: string): Fix | null {
  const [path, target] = [pathOfOption(option), pathOfOption(to)];
  if (path === null || target === null) return null;
  return { label: say`Rename ${option} to ${to}`, intents: [{ kind: 'rename', path, to: target }] };
}

function takeOut(option: string): readonly Fix[] {
  const intents = unset(option);
  return intents === null ? [] : [{ label: say`Take ${option} out`, intents }];
}

function onlyTakesOut({ intents }: Fix): boolean {
  return intents.every(({ kind }) => kind === 'unset' || kind === 'remove');
}

function unset(option: string): readonly Intent[] | null {
  const path = pathOfOption(option);
  return path === null ? null : [{ kind: 'unset', path }];
}

/** Whether an edit would change what must stay as it is. */
export function touchesWhatStays({ intents }: Fix): boolean {
  return intents.some((intent) => {
    const paths = [intent.path, ...(intent.kind === 'rename' ? [intent.to] : [])].map(formatPath);
    return paths.some((path) => path === neverTouched || neverTouched.startsWith(`${path}.`));
  });
}

function ownPlace(option: string, named: readonly string[], files: OwnFiles): Place | null {
  if (named.length === 0) return settingPlace(option, files);
  for (const name of named) {
    const file = files.nameOf(name);
    const place = file === null ? null : (placeInFile(option, file, files) ?? { file, line: 1, column: 1 });
    if (place !== null) return place;
  }
  return null;
}

function evidenceOf(sentence: string): Evidence {
  const error: RebuildError = { sentence, text: `error: ${sentence}`, place: null };
  return { errors: [error], log: [] };
}

function firstSentence(text: string): string {
  return text.split('\n')[0]?.trim() ?? '';
}

function isThere<Value>(value: Value | null): value is Value {
  return value !== null;
}
