/** Where in the person's own files an error comes from. */
import type { Place } from '#shared/api/machine.ts';
import { formatPath, formatSegments, parseOptionPath } from '#shared/nix/module/option-path.ts';
import { readModule } from '#shared/nix/module/read-module.ts';
import { sourceFile } from '#shared/nix/module/source-file.ts';
import type { OwnFiles, RebuildError } from './evidence.ts';
import { lineOfOption } from './line-of-option.ts';

/** The innermost of the person's own places: before 2.20 the trace stands behind the sentence, since then before it. */
export function ownPlaceOf(error: RebuildError, files: OwnFiles): Place | null {
  if (error.place !== null && files.isOwn(error.place.file)) return error.place;
  const places = [...error.text.matchAll(/(\/[^\s:'"`«»]+):(\d+):(\d+)/g)].flatMap(
    ([, file = '', line, column]) =>
      files.isOwn(file) ? [{ file, line: Number(line), column: Number(column) }] : [],
  );
  const traceComesFirst = /^error:\s*\n\s*…/.test(error.text);
  return (traceComesFirst ? places.at(-1) : places[0]) ?? null;
}

/** The module system names the file of a definition, but not the line. */
export function definitionPlace(option: string, error: RebuildError, files: OwnFiles): Place | null {
  for (const file of definingFiles(error)) {
    if (!files.isOwn(file)) continue;
    const text = files.textOf(file);
    const line = text === null ? null : lineOfOption(text, option);
    if (line !== null) return { file, line, column: 1 };
  }
  return null;
}

/** The person's file where Nix names only that. */
export function ownFileOf(error: RebuildError, files: OwnFiles): string | null {
  return definingFiles(error).find((file) => files.isOwn(file)) ?? null;
}

/** `- In `/etc/nixos/network.nix': "cloud"`, and `… while evaluating definitions from `/etc/nixos/x.nix':` */
function definingFiles(error: RebuildError): readonly string[] {
  const told = [...error.sentence.matchAll(/- In [`‘']([^'’`]+)['’`]/g)];
  const traced = [...error.text.matchAll(/definitions from [`‘']([^'’`]+)['’`]/g)].reverse();
  return [...told, ...traced].map(([, file = '']) => file);
}

/** The option that the person's own file was defining when it went wrong. */
export function optionBehind(error: RebuildError, place: Place | null, files: OwnFiles): string | null {
  const written = place === null ? null : optionAt(place, files);
  if (written !== null) return written;
  const options = [...error.text.matchAll(/^\s*(?:… )?while evaluating the option [`‘']([^'’`]+)['’`]/gm)];
  const traceComesFirst = /^error:\s*\n\s*…/.test(error.text);
  const innermost = traceComesFirst ? options.at(-1) : options[0];
  return innermost?.[1] ?? null;
}

/** The option whose definition a place lies in. */
function optionAt(place: Place, files: OwnFiles): string | null {
  const text = files.textOf(place.file);
  if (text === null) return null;
  const lines = text.split('\n');
  const offset =
    lines.slice(0, place.line - 1).reduce((sum, line) => sum + line.length + 1, 0) + place.column - 1;
  const around = readModule(sourceFile(place.file, text)).definitions.filter(
    ({ range }) => range.start <= offset && offset < range.end,
  );
  const innermost = around.sort((a, b) => a.range.end - a.range.start - (b.range.end - b.range.start))[0];
  return innermost === undefined ? null : formatSegments(innermost.path);
}

/** From `services.openssh.ports."[definition 1-entry 2]"` to the option itself. */
export function withoutEntries(option: string): string {
  return option.replace(/(?:\."\[definition [^\]]*\]")+$/, '');
}

/** Where the person's files name a package. */
export function mentionOfPackage(attribute: string, files: OwnFiles): Place | null {
  const escaped = attribute.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const named = new RegExp(`(?<![\\w"'-])(?:pkgs\\.)?${escaped}(?![\\w'-])`);
  for (const file of files.list) {
    const lines = (files.textOf(file) ?? '').split('\n').map((line) => line.replace(/(?:^|\s)#.*$/, ''));
    const line = lines.findIndex((text) => named.test(text));
    const column = named.exec(lines[line] ?? '')?.index;
    if (column !== undefined) return { file, line: line + 1, column: column + 1 };
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
      const text = files.textOf(file);
      const line = text === null ? null : lineOfOption(text, wanted);
      if (line !== null) return { file, line, column: 1 };
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
