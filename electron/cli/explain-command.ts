/** `snowglobe explain`: what a failed build's or evaluation's output means, for a person or as data. */
import { type Dirent, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ok } from '#shared/api/result.ts';
import type { Evidence } from '../host/apply/explain/evidence.ts';
import { explain } from '../host/apply/explain/explain.ts';
import { type Explanation, noKnownNames } from '../host/apply/explain/explanation.ts';
import { type Disk, ownFilesIn } from '../host/apply/explain/own-files-in.ts';
import { createOutputReader } from '../host/apply/explain/read-output.ts';
import { titles } from '../host/apply/explain/titles.ts';
import { namesOfCatalogue } from '../host/catalog/known-names.ts';
import { detectComputer } from '../host/machine/detect.ts';
import { dataDirectories } from '../host/storage/data-directories.ts';
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
  const catalogue =
    wish.catalog === undefined ? ok(await keptCatalogue()) : await loadCatalogue(wish.catalog);
  if (!catalogue.ok) return complain(catalogue.error.sentence, exitCode.brokenFile);
  const evidence = await readInput();
  const files = ownFilesIn(evidence, await thisDisk());
  const data = catalogue.value;
  const known = data === undefined ? noKnownNames : namesOfCatalogue(() => data);
  const explanation = explain(evidence, files, known);
  process.stdout.write(wish.json ? `${JSON.stringify(asData(explanation))}\n` : inWords(explanation));
  return exitCode.done;
}

/** Piece by piece: a log can be longer than a string may be. */
async function readInput(): Promise<Evidence> {
  const reader = createOutputReader();
  process.stdin.setEncoding('utf8');
  for await (const piece of process.stdin) reader.push(String(piece));
  return reader.end();
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
  const where = place ?? (file === null ? null : { file });
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
    ...(place === null ? [] : [`  in ${place.file}, line ${place.line}`]),
    ...(place === null && file !== null ? [`  in ${file}`] : []),
    ...(option === null ? [] : [`  about ${option}`]),
    ...fixes.map(({ label }) => `  possible: ${label}`),
    '',
  ].join('\n');
}

/** A log may be of another computer or of long ago: the files of this one only say what the log leaves open. */
async function thisDisk(): Promise<Disk> {
  const computer = await detectComputer(
    {},
    { environment: process.env, practiceFolder: dataDirectories(process.env).practice },
  );
  const places = [process.cwd(), ...(computer.ok ? [computer.value.places.configuration] : [])];
  return {
    textOf: readText,
    nixFilesBelow: (directory) => nixFilesBelow(directory),
    configurations: places.filter((place) =>
      ['flake.nix', 'configuration.nix'].some((name) => existsSync(join(place, name))),
    ),
  };
}

/** Deeper, or with more files, it is no configuration of one computer. */
const DEEPEST = 4;
const MOST_FILES = 200;

function nixFilesBelow(directory: string, depth = 0): readonly string[] {
  const entries = listDirectory(directory);
  const here = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.nix'))
    .map(({ name }) => join(directory, name));
  const folders = depth === DEEPEST ? [] : entries.filter((entry) => isConfigurationFolder(entry));
  const below = folders.flatMap(({ name }) => nixFilesBelow(join(directory, name), depth + 1));
  return [...here, ...below].slice(0, MOST_FILES);
}

function isConfigurationFolder(entry: Dirent): boolean {
  return entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules';
}

function listDirectory(directory: string): readonly Dirent[] {
  try {
    return readdirSync(directory, { withFileTypes: true });
  } catch {
    return [];
  }
}

function readText(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
