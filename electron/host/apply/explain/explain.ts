/**
 * From the words of a rebuild that failed to what a person needs: what kind of failure, one plain sentence, which
 * of their own files and lines, about which package or option, and what would mend it. Pure; one row a kind.
 */
import { say } from '../../texts/say.ts';
import type { Evidence, OwnFiles, RebuildError } from './evidence.ts';
import {
  type ErrorRow,
  type Explanation,
  type Finding,
  type KnownNames,
  type LogRow,
  noKnownNames,
  nothingFound,
  type Surroundings,
} from './explanation.ts';
import { possibleFixes } from './possible-fixes.ts';
import { computerRows } from './rows/computer.ts';
import { lastResortRows, logRows } from './rows/log.ts';
import { mistakeRows } from './rows/mistakes.ts';
import { optionRows } from './rows/options.ts';
import { packageRows } from './rows/packages.ts';
import { recursionRows } from './rows/recursion.ts';
import {
  definitionPlace,
  optionBehind,
  ownFileOf,
  ownPlaceOf,
  placeOfMessage,
  settingPlace,
} from './where.ts';

/** The first row that fits an error decides. */
const errorRows: readonly ErrorRow[] = [
  ...mistakeRows,
  ...recursionRows,
  ...optionRows,
  ...packageRows,
  ...computerRows,
];

/** Says only that something below failed, which an earlier error has told better. */
const followUp =
  /^\d+ dependenc(?:y|ies) of derivation|failed due to failed dependency|Reason: \d+ dependenc(?:y|ies) failed/;

export function explain(evidence: Evidence, files: OwnFiles, names: KnownNames = noKnownNames): Explanation {
  const around: Surroundings = { evidence, files, names };
  const meaningful = evidence.errors.filter((error) => !followUp.test(error.sentence));
  const explanation =
    explainLog(logRows, around) ??
    firstOf(meaningful, (error) => explainError(error, around)) ??
    explainLog(lastResortRows, around) ??
    unknown(meaningful[0], evidence, files);
  return {
    ...explanation,
    sentence: readable(explanation.sentence),
    fixes: possibleFixes(explanation.fixes, explanation.place, files),
  };
}

const LONGEST_SENTENCE = 600;

/** What a program said can be of any length, and need not be text at all. */
function readable(sentence: string): string {
  const text = sentence.replace(/[\p{Cc}\uFFFD]+/gu, ' ').trim();
  const noText = sentence.match(/[\p{Cc}\uFFFD]/gu)?.length ?? 0;
  if (text === '' || noText > sentence.length / 10) return say`The rebuild failed.`;
  return text.length <= LONGEST_SENTENCE ? text : `${text.slice(0, LONGEST_SENTENCE)}…`;
}

function explainLog(rows: readonly LogRow[], around: Surroundings): Explanation | undefined {
  const { log } = around.evidence;
  for (const { kind, pattern, explain: tell } of rows) {
    const found = firstOf(log, (line) => pattern.exec(line) ?? undefined);
    if (found !== undefined) {
      return { ...nothingFound, kind, details: log.slice(-20), ...tell(found, around) };
    }
  }
  return undefined;
}

function explainError(error: RebuildError, around: Surroundings): Explanation | undefined {
  for (const { kind, pattern, explain: tell, isNotInFiles } of errorRows) {
    const found = pattern.exec(error.sentence);
    if (found === null) continue;
    const said: Finding = tell(found, error, around);
    return {
      ...nothingFound,
      kind,
      details: detailsOf(error),
      ...said,
      place: isNotInFiles
        ? null
        : (said.place ?? ownPlaceOf(error, around.files) ?? placeOfOption(said.option, around)),
    };
  }
  return undefined;
}

function placeOfOption(option: string | null | undefined, { files }: Surroundings) {
  return option === null || option === undefined ? null : settingPlace(option, files);
}

/** Nix's own first sentence: never only a trace. */
function unknown(error: RebuildError | undefined, { log }: Evidence, files: OwnFiles): Explanation {
  const common = { ...nothingFound, kind: 'unknown' } as const;
  if (error === undefined) {
    return { ...common, sentence: log.at(-1) ?? say`The rebuild failed.`, details: log.slice(-20) };
  }
  const line = error.sentence.split('\n').find((one) => one.trim() !== '') ?? say`The rebuild failed.`;
  const written = ownPlaceOf(error, files) ?? placeOfMessage(line, files);
  const option = optionBehind(error, written, files);
  return {
    ...common,
    sentence: line.trim(),
    option,
    place: written ?? (option === null ? null : definitionPlace(option, error, files)),
    file: ownFileOf(error, files),
    details: detailsOf(error),
  };
}

/** A trace can be very long, and what matters stands at both ends of it. */
function detailsOf({ text }: RebuildError): readonly string[] {
  const lines = text.split('\n').map((line) => line.slice(0, LONGEST_LINE));
  return lines.length <= MOST_DETAILS
    ? lines
    : [...lines.slice(0, MOST_DETAILS / 2), '…', ...lines.slice(-MOST_DETAILS / 2)];
}

const MOST_DETAILS = 200;
const LONGEST_LINE = 2_000;

function firstOf<Item, Found>(
  items: readonly Item[],
  find: (item: Item) => Found | undefined,
): Found | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
