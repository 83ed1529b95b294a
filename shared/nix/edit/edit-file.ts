/** Carries out intents on the text of one file. */

import type { Place } from '../module/definition.ts';
import { noFiles } from '../module/list-value.ts';
import type { ModuleReading } from '../module/module-reading.ts';
import { nestsTooDeep } from '../module/nesting.ts';
import { isPackageList } from '../module/packages.ts';
import { readModule } from '../module/read-module.ts';
import { placeOf, type SourceFile, sourceFile } from '../module/source-file.ts';
import { carryOut, touchedPaths } from './carry-out.ts';
import type { Intent } from './intent.ts';
import type { Refusal, RefusalKind } from './refusal.ts';
import { refuse, type StepOutcome, type StepRefusal } from './step.ts';
import { applyEdits, EditHistory, type TextEdit } from './text-edit.ts';
import { verifyOthers, verifyText } from './verify.ts';

export interface EditFileOptions {
  /** The file's name in places and messages. */
  readonly file?: string | undefined;
}

export type EditOutcome =
  | {
      readonly ok: true;
      readonly before: string;
      readonly after: string;
      /** In ascending order, not overlapping, against `before`. Empty when there was nothing to do. */
      readonly edits: readonly TextEdit[];
      readonly affects: readonly Affected[];
      /** Indices of the intents that were already true. */
      readonly unchangedIntents: readonly number[];
    }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };

/** Something else that refers to a name whose value changed (`rec`, `let`, a file imported twice). */
export interface Affected {
  readonly intent: number;
  readonly sentence: string;
  readonly place: Place;
}

/** All or nothing: either every intent holds in `after`, or nothing is changed and every refusal is told. */
export function editFile(
  text: string,
  intents: readonly Intent[],
  options: EditFileOptions = {},
): EditOutcome {
  return editReading(readModule(sourceFile(options.file ?? 'configuration.nix', text)), intents);
}

/** The same for a file that has been read already. */
export function editReading(first: ModuleReading, intents: readonly Intent[]): EditOutcome {
  const { text } = first.source;
  let history = new EditHistory(text);
  const affects: Affected[] = [];
  const refusals: Refusal[] = [];
  const unchangedIntents: number[] = [];
  let reading = first;
  intents.forEach((intent, index) => {
    const outcome = stepInFile(reading, intent);
    if (!outcome.ok) {
      refusals.push(toRefusal(index, outcome.refusal));
      return;
    }
    if (outcome.edits.length === 0) unchangedIntents.push(index);
    history = history.with(outcome.edits);
    affects.push(...outcome.affects.map((one) => ({ intent: index, ...one })));
    reading = outcome.reading;
  });
  if (refusals.length > 0) return { ok: false, refusals };
  const edits = history.edits();
  const after = reading.source.text;
  if (applyEdits(text, edits) !== after) throw new Error('The edits do not add up to the new text.');
  return { ok: true, before: text, after, edits, affects, unchangedIntents };
}

export function toRefusal(intent: number, { kind, sentence, at, alternative }: StepRefusal): Refusal {
  return { intent, kind, sentence, place: at && placeOf(at.source, at.range), alternative };
}

type FileStep =
  | {
      readonly ok: true;
      readonly edits: readonly TextEdit[];
      readonly affects: readonly Omit<Affected, 'intent'>[];
      readonly reading: ModuleReading;
    }
  | { readonly ok: false; readonly refusal: StepRefusal };

function stepInFile(reading: ModuleReading, intent: Intent): FileStep {
  const { source } = reading;
  const broken = refuseBroken(reading, intent);
  if (broken !== undefined) return broken;
  const target = { reading, files: noFiles, isPackageList, reread: readAsModule };
  const outcome = carryOut(target, intent);
  if (!outcome.ok) return outcome;
  const [change] = outcome.changes;
  if (change === undefined) return { ok: true, edits: [], affects: [], reading };
  const after = sourceFile(source.path, applyEdits(source.text, change.edits));
  const next = readAsModule(after);
  const finding =
    verifyText(change, after) ??
    verifyOthers(reading, next, touchedPaths(intent)) ??
    readsBack(intent, carryOut({ ...target, reading: next }, intent));
  if (finding !== undefined) return bug(source, finding);
  const affects = outcome.affects.map((one) => ({
    sentence: one.sentence,
    place: placeOf(one.source, one.range),
  }));
  return { ok: true, edits: change.edits, affects, reading: next };
}

const readAsModule = (source: SourceFile): ModuleReading => readModule(source);

/** The intent holds in the new text when carrying it out again would change nothing. */
export function readsBack(intent: Intent, again: StepOutcome): string | undefined {
  if (again.ok) {
    return again.changes.length === 0 ? undefined : 'The change would not read back as it was meant.';
  }
  return isGone(intent, again.refusal.kind)
    ? undefined
    : `The change would not read back: ${again.refusal.sentence}`;
}

/** What was taken away is not there any more; a name that Nix works out, or a customised package, may still be. */
export function isGone({ kind }: Intent, refusal: RefusalKind): boolean {
  if (kind === 'remove') return refusal === 'customised';
  const takesAway = kind === 'unset' || kind === 'removeEntry' || kind === 'rename' || kind === 'renameEntry';
  return takesAway && (refusal === 'not-set' || refusal === 'dynamic-name');
}

export function bug(
  source: SourceFile,
  finding: string,
): { readonly ok: false; readonly refusal: StepRefusal } {
  const sentence = `Snowglobe checked its own edit and did not accept it, so nothing was changed: ${finding}`;
  return refuse('bug', sentence, source, source.tree.root);
}

/** Files that Nix refuses, and files that hold no module, are never edited. */
export function refuseBroken(
  { source, isModule }: ModuleReading,
  intent: Intent,
): { readonly ok: false; readonly refusal: StepRefusal } | undefined {
  const [problem] = source.tree.errors;
  if (problem !== undefined) {
    const sentence = `The file does not parse (line ${problem.line}): ${problem.message}`;
    return refuse('syntax', sentence, source, problem);
  }
  if (!isModule && nestsTooDeep(source.tree)) {
    return refuse(
      'no-module',
      'This file nests too deeply to be read as a module.',
      source,
      source.tree.root,
    );
  }
  if (!isModule || isForeign(source, intent)) {
    return refuse('no-module', 'No NixOS module was found in this file.', source, source.tree.root);
  }
  return undefined;
}

const flakeNames: ReadonlySet<string> = new Set(['description', 'inputs', 'outputs', 'nixConfig']);

/** flake.nix is a set too, but options do not belong into it. */
function isForeign({ tree }: SourceFile, intent: Intent): boolean {
  if (tree.root.kind !== 'set' || flakeNames.has(intent.path[0] ?? '')) return false;
  return tree.root.bindings.some(
    (binding) =>
      binding.kind === 'binding' &&
      binding.path.names[0]?.name === 'outputs' &&
      binding.value.kind === 'lambda',
  );
}
