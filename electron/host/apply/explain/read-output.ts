/** Reads the output of a rebuild that somebody kept: lines of internal-json, lines for people, or both. */
import { parseNixLine, stripAnsi } from '../internal-json.ts';
import { logTextOf } from '../log-text.ts';
import { type Evidence, errorIn, type RebuildError, sentenceOf } from './evidence.ts';

/** A log can be any length; what is behind an error stands near its end. */
const MOST_LOG_LINES = 20_000;

export function readOutput(output: string): Evidence {
  const errors: RebuildError[] = [];
  const log: string[] = [];
  let builds: ReadonlyMap<number, string> = new Map();
  let block: string[] | null = null;
  const endBlock = (): void => {
    if (block !== null) errors.push(errorOfBlock(block));
    block = null;
  };
  for (const line of stripAnsi(output).split('\n')) {
    const message = parseNixLine(line);
    if (message === null) continue;
    if (message.kind === 'plain') {
      log.push(message.text);
      if (block !== null && isContinuation(message.text)) {
        block.push(message.text);
      } else {
        endBlock();
        if (/^error:/.test(message.text)) block = [message.text];
      }
      continue;
    }
    endBlock();
    const error = errorIn(message);
    if (error !== null) errors.push(error);
    const text = logTextOf(message, builds);
    builds = text.builds;
    log.push(...text.lines);
  }
  endBlock();
  return { errors, log: log.slice(-MOST_LOG_LINES).filter((line) => line.trim() !== '') };
}

/** Nix indents what belongs to an error. */
function isContinuation(line: string): boolean {
  return line.trim() === '' || /^ {2,}/.test(line);
}

function errorOfBlock(lines: readonly string[]): RebuildError {
  const text = lines.join('\n').trimEnd();
  return { sentence: sentenceOf(text), text, place: placeOf(text) };
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
