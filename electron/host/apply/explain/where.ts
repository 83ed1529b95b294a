/** Where in the person's own files an error comes from. */
import type { Place } from '#shared/api/machine.ts';
import type { Definition } from '#shared/nix/module/definition.ts';
import { commonLength, formatPath, formatSegments, parseOptionPath } from '#shared/nix/module/option-path.ts';
import { readModule } from '#shared/nix/module/read-module.ts';
import { sourceFile } from '#shared/nix/module/source-file.ts';
import type { OwnFiles, RebuildError } from './evidence.ts';
import { escapeForRegExp, lineOfOption } from './line-of-option.ts';

/** The innermost of the person's own places: before 2.20 the trace stands behind the sentence, since then before it. */
export function ownPlaceOf(error: RebuildError, files: OwnFiles): Place | null {
  const told = error.place === null ? null : ownPlace(error.place, files);
  if (told !== null) return told;
  const places = [...error.text.matchAll(/(?<![»\w.])(\/[^\s:'"`«»]+):(\d+):(\d+)/g)].flatMap(
    ([, file = '', line, column]) =>
      ownPlace({ file, line: Number(line), column: Number(column) }, files) ?? [],
  );
  return (traceComesFirst(error) ? places.at(-1) : places[0]) ?? null;
}

function ownPlace(place: Place, files: OwnFiles): Place | null {
  const file = files.nameOf(place.file);
  return file === null ? null : { ...place, file };
}

/** The module system names the file of a definition, but not the line. */
export function definitionPlace(option: string, error: RebuildError, files: OwnFiles): Place | null {
  for (const file of ownDefiningFiles(error, files)) {
    const place = placeInFile(option, file, files);
    if (place !== null) return place;
  }
  return null;
}

/** Where a file defines an option, or something in it. */
export function placeInFile(option: string, file: string, files: OwnFiles): Place | null {
  const text = files.textOf(file);
  if (text === null) return null;
  const path = pathOfOption(option) ?? [option];
  const defined = definitionsIn(file, files).find(
    (definition) => commonLength(definition.path, path) === path.length,
  );
  if (defined !== undefined) return { file, line: defined.line, column: defined.column };
  const line = lineOfOption(text, option);
  return line === null ? null : { file, line, column: 1 };
}

/** Where the person's own files write a message that they themselves raise. */
export function placeOfMessage(message: string, files: OwnFiles): Place | null {
  const [line = ''] = message.trim().split('\n');
  // A word or two is in every file.
  return line.length < SHORTEST_MESSAGE
    ? null
    : mentionIn(files.list, new RegExp(escapeForRegExp(line)), files);
}

const SHORTEST_MESSAGE = 12;

const readings = new WeakMap<OwnFiles, Map<string, readonly Definition[]>>();

/** What a file defines, read once however often it is asked about. */
export function definitionsIn(file: string, files: OwnFiles): readonly Definition[] {
  const read = readings.get(files) ?? new Map<string, readonly Definition[]>();
  readings.set(files, read);
  const text = files.textOf(file);
  const known = read.get(file);
  if (known !== undefined || text === null) return known ?? [];
  const { definitions } = readModule(sourceFile(file, text));
  read.set(file, definitions);
  return definitions;
}

/** The person's file where Nix names only that. */
export function ownFileOf(error: RebuildError, files: OwnFiles): string | null {
  return ownDefiningFiles(error, files)[0] ?? null;
}

/** `- In `/etc/nixos/network.nix': "cloud"`, and `… while evaluating definitions from `/etc/nixos/x.nix':` */
function ownDefiningFiles(error: RebuildError, files: OwnFiles): readonly string[] {
  const told = [...error.sentence.matchAll(/- In [`‘']([^'’`]+)['’`]/g)];
  const traced = [...error.text.matchAll(/definitions from [`‘']([^'’`]+)['’`]/g)];
  const innermostFirst = traceComesFirst(error) ? traced.toReversed() : traced;
  return [...told, ...innermostFirst].flatMap(([, file = '']) => files.nameOf(file) ?? []);
}

function traceComesFirst(error: RebuildError): boolean {
  return /^error:\s*\n\s*…/.test(error.text);
}

/** The option that the person's own file was defining when it went wrong. */
export function optionBehind(error: RebuildError, place: Place | null, files: OwnFiles): string | null {
  return (place === null ? null : optionAt(place, files)) ?? optionTraced(error, files);
}

const tracedStep = /while evaluating (?:the option|definitions from) [`‘']([^'’`]+)['’`]/g;

/** The innermost option that one of the person's files defines by what the trace says, else by what the files say. */
function optionTraced(error: RebuildError, files: OwnFiles): string | null {
  const steps = [...error.text.matchAll(tracedStep)].map(([step, name = '']) => ({
    name,
    isOption: step.startsWith('while evaluating the option'),
  }));
  const outermostFirst = traceComesFirst(error) ? steps : steps.toReversed();
  const own = outermostFirst.findLastIndex(({ isOption, name }) => !isOption && files.nameOf(name) !== null);
  const option = outermostFirst.slice(0, Math.max(own, 0)).findLast(({ isOption }) => isOption);
  if (option !== undefined) return option.name;
  const options = outermostFirst.filter(({ isOption }) => isOption).map(({ name }) => name);
  return (
    options.findLast((name) => files.list.some((file) => placeInFile(name, file, files) !== null)) ?? null
  );
}

/** The definitions that a place lies in, the innermost first. */
export function definitionsAt(place: Place, files: OwnFiles): readonly Definition[] {
  const text = files.textOf(place.file);
  if (text === null) return [];
  const lines = text.split('\n');
  const offset =
    lines.slice(0, place.line - 1).reduce((sum, line) => sum + line.length + 1, 0) + place.column - 1;
  return definitionsIn(place.file, files)
    .filter(({ range }) => range.start <= offset && offset < range.end)
    .sort((a, b) => a.range.end - a.range.start - (b.range.end - b.range.start));
}

/** The option whose definition a place lies in. */
function optionAt(place: Place, files: OwnFiles): string | null {
  const [innermost] = definitionsAt(place, files);
  const isOption = innermost !== undefined && !notOptions.has(innermost.path[0]?.name ?? '');
  return isOption ? formatSegments(innermost.path) : null;
}

/** What a module or a flake says beside its options; the empty name is no name at all. */
const notOptions = new Set([
  '',
  'imports',
  'disabledModules',
  '_module',
  'inputs',
  'outputs',
  'nixosConfigurations',
]);

/** From `services.openssh.ports."[definition 1-entry 2]"`, and from what is in an entry, to the option itself. */
export function withoutEntries(option: string): string {
  return option.replace(/\."\[definition [^\]]*\]".*$/s, '');
}

/** Where something else of the same set is defined: what is missing is missing there. */
export function neighbourPlace(option: string, files: OwnFiles): Place | null {
  const path = pathOfOption(option)?.slice(0, -1) ?? [];
  for (const file of path.length === 0 ? [] : files.list) {
    const found = definitionsIn(file, files).find((one) => commonLength(one.path, path) === path.length);
    if (found !== undefined) return { file, line: found.line, column: found.column };
  }
  return null;
}

/** Where the person's files name a package. */
export function mentionOfPackage(attribute: string, files: OwnFiles): Place | null {
  return mentionIn(files.list, new RegExp(`(?<![\\w"'/-])${escapeForRegExp(attribute)}(?![\\w'/-])`), files);
}

/** The first place outside of comments where one of these files says it. */
export function mentionIn(list: readonly string[], said: RegExp, files: OwnFiles): Place | null {
  for (const file of list) {
    const lines = (files.textOf(file) ?? '').split('\n');
    for (const [index, text] of lines.entries()) {
      const column = said.exec(text.replace(/(?:^|\s)#.*$/, ''))?.index;
      if (column !== undefined) return { file, line: index + 1, column: column + 1 };
    }
  }
  return null;
}

/**
 * Where the person's files set an option, when Nix does not say in which; or what it is in: a user that lacks a group
 * is shown where the user is.
 */
export function settingPlace(option: string, files: OwnFiles): Place | null {
  const names = pathOfOption(option) ?? [];
  for (let length = names.length; length >= Math.min(names.length, FEWEST_NAMES); length--) {
    const wanted = formatPath(names.slice(0, length));
    for (const file of files.list) {
      const place = placeInFile(wanted, file, files);
      if (place !== null) return place;
    }
  }
  return null;
}

/** `services.openssh` says something of where to look; `services` alone does not. */
const FEWEST_NAMES = 2;

export function pathOfOption(option: string): readonly string[] | null {
  const parsed = parseOptionPath(option);
  return parsed.ok ? parsed.path : null;
}
