/** Measures edits with all their checks, on files of growing length, beside the Lezer parser's time for the same file. */
import { parser as lezer } from '@replit/codemirror-lang-nix';
import { editFile, editReading } from '../../shared/nix/edit/edit-file.ts';
import type { Intent } from '../../shared/nix/edit/intent.ts';
import { readModule } from '../../shared/nix/module/read-module.ts';
import { sourceFile } from '../../shared/nix/module/source-file.ts';
import { bigModule } from './big-module.ts';

/** Times are milliseconds, the median of several runs. */
export interface EditFigure {
  readonly name: string;
  readonly characters: number;
  readonly lines: number;
  /** From the file as the application holds it, parsed and read, to verified edits: the new text is parsed and read. */
  readonly edit: number;
  /** From the bare text, as the command line does it. */
  readonly fromText: number;
  /** What Lezer needs merely to parse the text once. */
  readonly lezer: number;
}

const RUNS = 25;

/** One figure for each intent and each of the lengths, in characters. */
export function editFigures(lengths: readonly number[], names = Object.keys(intents)): EditFigure[] {
  return lengths.flatMap((length) => {
    const text = bigModule(length);
    const reading = readModule(sourceFile('configuration.nix', text));
    const lezerTime = medianTime(() => lezer.parse(text));
    return names.map((name) => {
      const wanted = [intents[name]!];
      return {
        name,
        characters: text.length,
        lines: text.split('\n').length,
        edit: medianTime(() => done(editReading(reading, wanted))),
        fromText: medianTime(() => done(editFile(text, wanted))),
        lezer: lezerTime,
      };
    });
  });
}

/** The figures as lines of a table. */
export function editTable(figures: readonly EditFigure[]): string {
  const row = (cells: readonly string[]) => cells.map((cell) => cell.padStart(14)).join('');
  const head = row([
    'characters',
    'lines',
    'intent',
    'edit (ms)',
    'from text (ms)',
    'Lezer (ms)',
    'Lezer / edit',
  ]);
  const lines = figures.map(({ name, characters, lines: count, edit, fromText, lezer: theirs }) =>
    row([
      `${characters}`,
      `${count}`,
      name,
      edit.toFixed(2),
      fromText.toFixed(2),
      theirs.toFixed(2),
      (theirs / edit).toFixed(1),
    ]),
  );
  return [head, ...lines].join('\n');
}

const intents: Readonly<Record<string, Intent>> = {
  set: {
    kind: 'set',
    path: ['users', 'users', 'site0', 'description'],
    value: { type: 'string', value: 'Somebody else' },
  },
  'set, new': { kind: 'set', path: ['networking', 'hostName'], value: { type: 'string', value: 'box' } },
  unset: { kind: 'unset', path: ['users', 'users', 'site0', 'description'] },
  add: {
    kind: 'add',
    path: ['users', 'users', 'site0', 'packages'],
    element: { type: 'package', attribute: ['vlc'] },
  },
};

function done(outcome: ReturnType<typeof editFile>): void {
  if (!outcome.ok || outcome.edits.length === 0) throw new Error('The intent was not carried out.');
}

function medianTime(run: () => unknown): number {
  const times: number[] = [];
  for (let count = 0; count < RUNS; count++) {
    const start = performance.now();
    run();
    times.push(performance.now() - start);
  }
  return times.toSorted((a, b) => a - b)[RUNS >> 1]!;
}
