/** Measures our parser and the Lezer one of @replit/codemirror-lang-nix on the same texts. */
import { parser as lezer } from '@replit/codemirror-lang-nix';
import { parse } from '../../shared/nix/syntax/parse.ts';
import { bigModule } from './big-module.ts';

export interface ParserFigure {
  /** Length of the text, in characters. */
  readonly length: number;
  /** Millions of characters a second, the median of several rounds. */
  readonly ours: number;
  readonly lezer: number;
  readonly ratio: number;
}

const LENGTHS = [1_000, 10_000, 100_000, 1_000_000, 2_000_000];
const ROUNDS = 7;
/** A round parses about so many characters, so that short texts are measured as precisely as long ones. */
const CHARACTERS_PER_ROUND = 2_000_000;

export function parserFigures(): ParserFigure[] {
  const texts = LENGTHS.map(bigModule);
  // Both are warm before anything is measured.
  for (const text of texts.slice(0, 3)) {
    throughput(text, parse);
    throughput(text, (input) => lezer.parse(input));
  }
  return texts.map((text) => {
    const ours: number[] = [];
    const theirs: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      ours.push(throughput(text, parse));
      theirs.push(throughput(text, (input) => lezer.parse(input)));
    }
    const [median, lezerMedian] = [medianOf(ours), medianOf(theirs)];
    return { length: text.length, ours: median, lezer: lezerMedian, ratio: median / lezerMedian };
  });
}

/** The figures as lines of a table. */
export function parserTable(figures: readonly ParserFigure[]): string {
  const row = (cells: readonly string[]) => cells.map((cell) => cell.padStart(14)).join('');
  const head = row(['characters', 'ours (M/s)', 'Lezer (M/s)', 'ratio', 'ours (ms)']);
  const lines = figures.map(({ length, ours, lezer: theirs, ratio }) =>
    row([
      `${length}`,
      ours.toFixed(1),
      theirs.toFixed(1),
      ratio.toFixed(1),
      (length / ours / 1000).toFixed(2),
    ]),
  );
  return [head, ...lines].join('\n');
}

function throughput(text: string, parseIt: (text: string) => unknown): number {
  const repeats = Math.max(1, Math.round(CHARACTERS_PER_ROUND / text.length));
  const start = performance.now();
  for (let index = 0; index < repeats; index++) parseIt(text);
  return (text.length * repeats) / (performance.now() - start) / 1000;
}

function medianOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1]!;
}
