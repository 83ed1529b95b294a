/**
 * From the words of a rebuild that failed to what a person needs: what kind of failure, one sentence, which
 * of their own files and lines, and about which package or option. Pure; one row a kind.
 */
import type { Failure } from '#shared/api/apply.ts';
import type { Place } from '#shared/api/machine.ts';
import { packageOfStorePath, readableStoreName } from '../generations/store-name.ts';
import type { NixMessage } from './internal-json.ts';
import { lineOfOption } from './line-of-option.ts';

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
  /** Whether the file is the person's own rather than nixpkgs'. */
  isOwn(file: string): boolean;
  /** What the rebuild saw; null where it cannot be read. */
  textOf(file: string): string | null;
}

export type Explanation = Omit<Failure, 'filesRestored'>;

/** The error that a message tells of; null for everything else. */
export function errorIn(message: NixMessage): RebuildError | null {
  if (message.kind === 'message' && message.level === 0) {
    if (message.text.startsWith('(use ')) return null;
    return {
      sentence: message.rawText ?? withoutPrefix(message.text),
      text: message.text,
      place: message.place,
    };
  }
  if (message.kind === 'plain' && /^error: ?\S/.test(message.text)) {
    return { sentence: withoutPrefix(message.text), text: message.text, place: null };
  }
  return null;
}

interface Pattern {
  readonly kind: Failure['kind'];
  /** The first group is the package or option it is about. */
  readonly pattern: RegExp;
  readonly subject?: (found: string) => string;
  /** The subject is an option: its place is where the person's files set it. */
  readonly isOption?: true;
}

/** Looked for in every line of the log, before the errors: what they say is the cause of what Nix says. */
const logPatterns: readonly Pattern[] = [
  { kind: 'unit-failed', pattern: /^warning: the following units failed: (\S+?)(?:,|$)/ },
  { kind: 'boot-loader', pattern: /failed to install (?:the )?boot ?loader|error.*install.*boot ?loader/i },
  // After the boot loader, which has a disk of its own to fill.
  { kind: 'no-space', pattern: /No space left on device|Disk quota exceeded/i },
];

/** Looked for in each error's sentence; the first error that means something decides. */
const errorPatterns: readonly Pattern[] = [
  { kind: 'syntax-error', pattern: /^syntax error, / },
  { kind: 'undefined-variable', pattern: /^undefined variable '([^']+)'/ },
  { kind: 'unknown-option', pattern: /The option [`‘']([^'’]+)['’] does not exist/, isOption: true },
  {
    kind: 'wrong-type',
    pattern: /A definition for option [`‘']([^'’]+)['’] is not of type/,
    isOption: true,
  },
  { kind: 'wrong-type', pattern: /^value is .* while .* (?:was|is) expected|^expected .* but found / },
  { kind: 'failed-assertion', pattern: /^\s*Failed assertions:/ },
  { kind: 'unfree-package', pattern: /Package [‘']([^’']+)[’'] in .* has an unfree license/ },
  { kind: 'missing-attribute', pattern: /^attribute '([^']+)' missing/ },
  {
    kind: 'network',
    pattern:
      /unable to download|Could(?:n't| not) resolve host|Connection (?:refused|timed out)|Network is unreachable/i,
  },
  {
    kind: 'build-failed',
    pattern: /(?:builder for|Cannot build|build of) '([^']+)'/,
    subject: readableStoreName,
  },
  { kind: 'interrupted', pattern: /^interrupted by the user/ },
];

/** Says only that something below failed, which an earlier error has told better. */
const followUp = /^\d+ dependenc(?:y|ies) of derivation|failed due to failed dependency/;

export function explain(evidence: Evidence, files: OwnFiles): Explanation {
  const fromLog = findInLog(evidence.log);
  if (fromLog !== null) return { ...fromLog, place: null, details: evidence.log.slice(-20) };

  const meaningful = evidence.errors.filter((error) => !followUp.test(error.sentence));
  for (const error of meaningful) {
    for (const row of errorPatterns) {
      const found = row.pattern.exec(error.sentence);
      if (found !== null) return explainError(row, found[1] ?? null, error, evidence, files);
    }
  }
  const first = meaningful[0];
  return {
    kind: 'unknown',
    sentence: first ? firstSentence(first.sentence) : (evidence.log.at(-1) ?? 'The rebuild failed.'),
    place: first ? placeOf(first, files) : null,
    subject: null,
    details: first ? first.text.split('\n') : evidence.log.slice(-20),
  };
}

function findInLog(log: readonly string[]) {
  for (const { kind, pattern } of logPatterns) {
    for (const line of log) {
      const found = pattern.exec(line);
      if (found !== null) return { kind, sentence: firstSentence(line), subject: found[1] ?? null };
    }
  }
  return null;
}

function explainError(
  row: Pattern,
  found: string | null,
  error: RebuildError,
  evidence: Evidence,
  files: OwnFiles,
): Explanation {
  const subject = found !== null && row.subject ? row.subject(found) : found;
  return {
    kind: row.kind,
    sentence: firstSentence(error.sentence),
    place: placeOf(error, files) ?? (row.isOption && found ? placeOfOption(found, error, files) : null),
    subject,
    details:
      row.kind === 'build-failed' && found !== null
        ? lastLinesOf(found, error, evidence.log)
        : error.text.split('\n'),
  };
}

/** The innermost of the person's own places: Nix prints the trace from the inside out. */
function placeOf(error: RebuildError, files: OwnFiles): Place | null {
  if (error.place !== null && files.isOwn(error.place.file)) return error.place;
  for (const [, file = '', line, column] of error.text.matchAll(/(\/[^\s:'"`]+):(\d+):(\d+)/g)) {
    if (files.isOwn(file)) return { file, line: Number(line), column: Number(column) };
  }
  return null;
}

/** The module system names the file of a definition, but not the line. */
function placeOfOption(option: string, error: RebuildError, files: OwnFiles): Place | null {
  for (const [, file = ''] of error.sentence.matchAll(/- In [`‘']([^'’]+)['’]/g)) {
    if (!files.isOwn(file)) continue;
    const text = files.textOf(file);
    const line = text === null ? null : lineOfOption(text, option);
    if (line !== null) return { file, line, column: 1 };
  }
  return null;
}

function lastLinesOf(derivation: string, error: RebuildError, log: readonly string[]): string[] {
  const prefix = `${packageOfStorePath(derivation).name}> `;
  const own = log.filter((line) => line.startsWith(prefix)).map((line) => line.slice(prefix.length));
  return own.length > 0 ? own.slice(-20) : error.text.split('\n');
}

function firstSentence(text: string): string {
  const withoutHeading = text.replace(/^\s*Failed assertions:\s*(?:- )?/, '');
  const line = withoutPrefix(withoutHeading.trim().split('\n')[0] ?? '');
  return line.replace(/\.? Definition values:$/, '.');
}

function withoutPrefix(text: string): string {
  return text.replace(/^(?:error|warning):\s*/, '');
}
