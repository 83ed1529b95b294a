/** What is left of a rebuild that failed: its errors and the end of its log. */
import type { Place } from '#shared/api/machine.ts';
import type { NixMessage } from '../internal-json.ts';

export interface RebuildError {
  /** The sentence, perhaps several lines, without "error:". */
  readonly sentence: string;
  /** With excerpt and trace. */
  readonly text: string;
  readonly place: Place | null;
}

export interface Evidence {
  /** In the order they were told. */
  readonly errors: readonly RebuildError[];
  /** The last lines of the readable log. */
  readonly log: readonly string[];
}

export interface OwnFiles {
  /** Those that are known by name: where a setting or an app that an error is about can be looked for. */
  readonly list: readonly string[];
  /** What the person calls a file that Nix names, which may have seen a copy; null for the files of others. */
  nameOf(file: string): string | null;
  /** What the rebuild saw, by the person's name of the file; null where it cannot be read. */
  textOf(file: string): string | null;
  /** Whether there is such a file, whatever the rebuild saw; null where nobody can say. */
  exists(file: string): boolean | null;
}

/** The error that a message tells of; null for everything else. */
export function errorIn(message: NixMessage): RebuildError | null {
  if (message.kind === 'message' && message.level === 0) {
    if (message.text.startsWith('(use ')) return null;
    return withPlainPaths({
      sentence: (message.rawText ?? sentenceOf(message.text)).trim(),
      text: message.text,
      place: message.place,
    });
  }
  if (message.kind === 'plain' && /^error: ?\S/.test(message.text)) {
    return { sentence: withoutPrefix(message.text), text: message.text, place: null };
  }
  return null;
}

const virtualPath = /«(?:git\+file:(?:\/\/)?|path:)(\/[^»?\n]*)(?:\?[^»\n]*)?»(?=\/)/g;

/** `«git+file:///etc/nixos»/hosts/snow.nix`: how a Nix that copies nothing to the store names a flake's files. */
export function withPlainPaths({ sentence, text, place }: RebuildError): RebuildError {
  const plain = (said: string): string => (said.includes('«') ? said.replace(virtualPath, '$1') : said);
  return {
    sentence: plain(sentence),
    text: plain(text),
    place: place === null ? null : { ...place, file: plain(place.file) },
  };
}

/**
 * The innermost sentence of an error as Nix prints it. Since 2.20 the trace stands before it, and each step of the
 * trace that is an error itself begins with "error:"; before, what led to it stands behind the sentence.
 */
export function sentenceOf(text: string): string {
  const lines = text.split('\n');
  const last = lines.findLastIndex((line) => /^\s*error:/.test(line));
  const from = Math.max(last, 0);
  const sentence = [withoutPrefix((lines[from] ?? '').trim())];
  for (const line of lines.slice(from + 1)) {
    if (isPlaceLine(line) || /^\s*…/.test(line)) break;
    sentence.push(line.replace(/^ {7}/, ''));
  }
  return sentence.join('\n').trim();
}

/** `at /etc/nixos/configuration.nix:11:34:` */
export function isPlaceLine(line: string): boolean {
  return /^\s*at \S.*:\d+:\d+:?$/.test(line);
}

export function withoutPrefix(text: string): string {
  return text.replace(/^(?:error|warning):\s*/, '');
}
