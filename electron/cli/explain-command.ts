/** `snowglobe explain`: what a failed build's or evaluation's output means, for a person or as data. */
import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import type { OwnFiles } from '../host/apply/explain/evidence.ts';
import { explain } from '../host/apply/explain/explain.ts';
import { type Explanation, noKnownNames } from '../host/apply/explain/explanation.ts';
import { knownNames } from '../host/apply/explain/known-names.ts';
import { ownFilesIn } from '../host/apply/explain/own-files-in.ts';
import { readOutput } from '../host/apply/explain/read-output.ts';
import { titles } from '../host/apply/explain/titles.ts';
import { readServedNames } from '../host/catalog/served-names.ts';
import { complain } from './complain.ts';
import { exitCode } from './exit-codes.ts';

export async function explainCommand(args: readonly string[]): Promise<number> {
  const wish = readWish(args);
  if (wish === undefined) {
    return complain(
      "explain takes --json and --catalog DIR, and the output on standard input. Try 'snowglobe help'.",
      exitCode.usage,
    );
  }
  const output = await text(process.stdin);
  const names = wish.catalog === undefined ? undefined : await readServedNames(wish.catalog);
  if (names !== undefined && !names.ok) return complain(names.error.sentence, exitCode.brokenFile);
  const files: OwnFiles = ownFilesIn(output, readText);
  const known = names === undefined ? noKnownNames : knownNames(names.value.options, names.value.packages);
  const explanation = explain(readOutput(output), files, known);
  process.stdout.write(wish.json ? `${JSON.stringify(asData(explanation))}\n` : inWords(explanation));
  return exitCode.done;
}

function readWish(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { json: { type: 'boolean' }, catalog: { type: 'string' } },
    });
    return { json: values.json === true, catalog: values.catalog };
  } catch {
    return undefined;
  }
}

/** The shape that scripts rely on: what is not known is left out. */
function asData({ kind, sentence, place, file, option, suggestions, fixes }: Explanation) {
  const where =
    place !== null ? { ...place, file: inFlake(place.file) } : file === null ? null : { file: inFlake(file) };
  return {
    kind,
    title: titles[kind],
    sentence,
    ...(where === null ? {} : { place: where }),
    ...(option === null ? {} : { option }),
    ...(suggestions.length === 0 ? {} : { suggestions }),
    fixes,
  };
}

function inWords({ kind, sentence, place, file, option, fixes }: Explanation): string {
  return [
    titles[kind],
    sentence,
    ...(place === null ? [] : [`  in ${inFlake(place.file)}, line ${place.line}`]),
    ...(place === null && file !== null ? [`  in ${inFlake(file)}`] : []),
    ...(option === null ? [] : [`  about ${option}`]),
    ...fixes.map(({ label }) => `  possible: ${label}`),
    '',
  ].join('\n');
}

/** A flake is evaluated from a copy in the store: the person knows the file by its name in the flake. */
function inFlake(file: string): string {
  return file.replace(/^\/.*?\/[0-9a-z]{32}-source\//, '');
}

function readText(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
