/**
 * Reads the output of a rebuild that somebody kept: lines of internal-json, lines for people, or both. A log can be
 * of any length and have anything in it, so it is read piece by piece and only what an explanation looks at is kept.
 */
import { type NixMessage, parseNixLine, resultType, stripAnsi } from '../internal-json.ts';
import { logTextOf } from '../log-text.ts';
import { type Evidence, errorIn, type RebuildError, sentenceOf, withPlainPaths } from './evidence.ts';

/** What is behind an error stands near the end of the log, or is told by Nix first. */
const MOST_LOG_LINES = 20_000;
const LONGEST_LOG_LINE = 2_000;
const MOST_ERRORS = 200;
/** Characters of one error, its trace included, that are looked at: the ends of it. */
const LONGEST_ERROR = 200_000;
/** Nix writes a whole trace into one line; a longer one is no line of a log. */
const LONGEST_LINE = 32_000_000;
const MOST_RUNNING_BUILDS = 10_000;

export interface OutputReader {
  /** Pieces may end anywhere. */
  push(piece: string): void;
  end(): Evidence;
}

export function readOutput(output: string): Evidence {
  const reader = createOutputReader();
  reader.push(output);
  return reader.end();
}

export function createOutputReader(): OutputReader {
  const take = createLineReader();
  let begun: string[] = [];
  let length = 0;

  const endLine = (rest: string): void => {
    take.line(begun.length === 0 ? rest : begun.join('') + rest);
    begun = [];
    length = 0;
  };
  return {
    push(piece) {
      let from = 0;
      for (let end = piece.indexOf('\n'); end !== -1; end = piece.indexOf('\n', from)) {
        endLine(piece.slice(from, end));
        from = end + 1;
      }
      if (from === piece.length || length > LONGEST_LINE) return;
      begun.push(piece.slice(from));
      length += piece.length - from;
    },
    end() {
      endLine('');
      return take.end();
    },
  };
}

function createLineReader() {
  /** Not looked into before it is known which are kept. */
  const errors: (() => RebuildError)[] = [];
  const log: string[] = [];
  const builds = new Map<number, string>();
  let block: string[] | null = null;
  let blockLength = 0;

  const addLog = (line: string): void => {
    if (line.trim() === '') return;
    log.push(line.slice(0, LONGEST_LOG_LINE));
    // Seldom, as it moves all the others.
    if (log.length > 2 * MOST_LOG_LINES) log.splice(0, log.length - MOST_LOG_LINES);
  };
  const addError = (error: () => RebuildError): void => {
    errors.push(error);
    // The first tells the cause, the last what came of it.
    if (errors.length > MOST_ERRORS) errors.splice(MOST_ERRORS / 2, 1);
  };
  const endBlock = (): void => {
    const lines = block;
    if (lines !== null) addError(() => errorOfBlock(lines));
    block = null;
  };
  const takePlain = (text: string): void => {
    addLog(text);
    if (block !== null && isContinuation(text)) {
      block.push(text);
      blockLength += text.length + 1;
      if (blockLength > 2 * LONGEST_ERROR) {
        block = ends(block.join('\n')).split('\n');
        blockLength = LONGEST_ERROR;
      }
      return;
    }
    endBlock();
    if (!/^error:/.test(text)) return;
    block = [text.slice(0, LONGEST_ERROR)];
    blockLength = text.length;
  };
  const takeMessage = (message: Exclude<NixMessage, { kind: 'plain' }>): void => {
    endBlock();
    const error = errorIn(message);
    if (error !== null) addError(() => error);
    const { lines, builds: names } = logTextOf(message, message.kind === 'result' ? builds : noBuilds);
    for (const line of lines) addLog(line);
    if (message.kind === 'stop') builds.delete(message.id);
    if (builds.size < MOST_RUNNING_BUILDS) for (const [id, name] of names) builds.set(id, name);
  };

  return {
    line(raw: string): void {
      if (isTalk(raw)) return;
      const line = withoutJournal(withoutEncoding(raw));
      const message = parseNixLine(line);
      if (message === null) return;
      const isCutOff = message.kind === 'plain' && message.text.startsWith('@nix ');
      const whole = isCutOff ? (cutOffMessage(line) ?? message) : message;
      if (whole.kind === 'plain') takePlain(whole.text);
      else takeMessage(whole);
    },
    end(): Evidence {
      endBlock();
      return { errors: errors.map((error) => shortened(error())), log: log.slice(-MOST_LOG_LINES) };
    },
  };
}

const noBuilds: ReadonlyMap<number, string> = new Map();

/** Most of a log is how far something is: not even worth to be parsed. */
function isTalk(line: string): boolean {
  return line.startsWith('@nix {"action":"result"') && !line.includes(`"type":${resultType.buildLogLine}}`);
}

/** What was kept as UTF-16 has a zero byte beside each letter, and marks in front. */
function withoutEncoding(line: string): string {
  const text = line.includes('\0') ? line.replaceAll('\0', '') : line;
  return text.replace(/^[\uFEFF\uFFFD]+/, '');
}

/** `Nov 21 10:00:00 snow nixos-rebuild[812]: error: …` */
function withoutJournal(line: string): string {
  return line.replace(/^[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d \S{1,255} [\w.@-]{1,255}\[\d+\]: /, '');
}

/** What is left of a message of Nix that the end of the log cut off. */
function cutOffMessage(line: string): (NixMessage & { kind: 'message' }) | null {
  const found = /^@nix \{"action":"msg",.*?"level":0,.*?"msg":"/.exec(line.slice(0, 2_000));
  if (found === null) return null;
  const rest = line.slice(found[0].length);
  // The last escape may be cut in two.
  for (const end of [rest, rest.replace(/\\(?:u[\da-fA-F]{0,3})?$/, '')]) {
    try {
      const text = stripAnsi(String(JSON.parse(`"${end}"`)));
      return { kind: 'message', level: 0, text, rawText: null, place: placeOf(text) };
    } catch {
      // The other way of cutting it.
    }
  }
  return null;
}

/** Nix indents what belongs to an error. */
function isContinuation(line: string): boolean {
  return line.trim() === '' || /^ {2,}/.test(line);
}

function errorOfBlock(lines: readonly string[]): RebuildError {
  const text = lines.join('\n').trimEnd();
  return withPlainPaths({ sentence: sentenceOf(text), text, place: placeOf(text) });
}

function shortened(error: RebuildError): RebuildError {
  return { ...error, sentence: ends(error.sentence), text: ends(error.text) };
}

function ends(text: string): string {
  const half = LONGEST_ERROR / 2;
  return text.length <= LONGEST_ERROR ? text : `${text.slice(0, half)}\n…\n${text.slice(-half)}`;
}

/** The place of the innermost sentence, not of a step of the trace. */
function placeOf(text: string): RebuildError['place'] {
  const lines = text.split('\n');
  const from = Math.max(
    lines.findLastIndex((line) => /^\s*error:/.test(line)),
    0,
  );
  for (const line of lines.slice(from)) {
    if (/^\s*…/.test(line)) return null;
    const found = /^\s*at (\S.*):(\d+):(\d+):?$/.exec(line);
    if (found !== null) {
      return { file: found[1] as string, line: Number(found[2]), column: Number(found[3]) };
    }
  }
  return null;
}
