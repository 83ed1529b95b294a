/** `snowglobe explain`: what a failed build's or evaluation's output means, for a person or as data. */
import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { ok } from '#shared/api/result.ts';
import type { OwnFiles } from '../host/apply/explain/evidence.ts';
import { explain } from '../host/apply/explain/explain.ts';
import { type Explanation, type KnownNames, noKnownNames } from '../host/apply/explain/explanation.ts';
import { knownNames } from '../host/apply/explain/known-names.ts';
import { ownFilesIn } from '../host/apply/explain/own-files-in.ts';
import { readOutput } from '../host/apply/explain/read-output.ts';
import { titles } from '../host/apply/explain/titles.ts';
import type { CatalogData } from '../host/catalog/catalog-data.ts';
import { complain } from './complain.ts';
import { exitCode } from './exit-codes.ts';
import { keptCatalogue, loadCatalogue } from './load-catalogue.ts';

export async function explainCommand(args: readonly string[]): Promise<number> {
  const wish = readWish(args);
  if (wish === undefined) {
    return complain(
      "explain takes --json and --catalog DIR, and the output on standard input. Try 'snowglobe help'.",
      exitCode.usage,
    );
  }
  const output = await text(process.stdin);
  const catalogue =
    wish.catalog === undefined ? ok(await keptCatalogue()) : await loadCatalogue(wish.catalog);
  if (!catalogue.ok) return complain(catalogue.error.sentence, exitCode.brokenFile);
  const files: OwnFiles = ownFilesIn(output, readText);
  const known = catalogue.value === undefined ? noKnownNames : namesIn(catalogue.value);
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

function namesIn({ options, packages }: CatalogData): KnownNames {
  return knownNames(namesOf(options), namesOf(packages));
}

function namesOf(known: {
  readonly count: number;
  nameAt(index: number): string | undefined;
}): readonly string[] {
  return Array.from({ length: known.count }, (_, index) => known.nameAt(index) as string);
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
