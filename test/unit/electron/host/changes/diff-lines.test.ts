import { describe, expect, it } from 'vitest';
import { diffLines } from '../../../../../electron/host/changes/diff-lines.ts';

const numbered = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, index) => `line ${from + index}\n`).join('');

const show = (before: string, after: string): string[] =>
  diffLines(before, after).map((line) => {
    const sign = { context: ' ', added: '+', removed: '-', gap: '…' }[line.kind];
    return `${line.before ?? ''}|${line.after ?? ''}|${sign}${line.text}`;
  });

describe('diffLines', () => {
  it('is empty for equal texts', () => {
    expect(diffLines('a\n', 'a\n')).toEqual([]);
  });

  it('shows three lines around a change and gaps for the rest', () => {
    const before = numbered(1, 10);
    expect(show(before, before.replace('line 5\n', 'new\nline 5\n'))).toEqual([
      '||…',
      '2|2| line 2',
      '3|3| line 3',
      '4|4| line 4',
      '|5|+new',
      '5|6| line 5',
      '6|7| line 6',
      '7|8| line 7',
      '||…',
    ]);
  });

  it('has a gap between two distant changes and none at the ends of the file', () => {
    const before = numbered(1, 20);
    const kinds = diffLines(before, before.replace('line 1\n', '').replace('line 20\n', '')).map(
      (l) => l.kind,
    );
    expect(kinds.filter((kind) => kind === 'gap')).toHaveLength(1);
    expect(kinds[0]).toBe('removed');
    expect(kinds.at(-1)).toBe('removed');
  });

  it('shows a new file as added lines only', () => {
    expect(show('', 'a\nb\n')).toEqual(['|1|+a', '|2|+b']);
  });

  it('shows an emptied file as removed lines only', () => {
    expect(show('a\n', '')).toEqual(['1||-a']);
  });

  it('does not show the carriage returns of a file with CRLF line ends', () => {
    expect(show('a\r\nb\r\n', 'a\r\nc\r\nb\r\n')).toEqual(['1|1| a', '|2|+c', '2|3| b']);
  });

  it('counts the lines of a file without a newline at its end', () => {
    expect(show('{ }', '{ a = 1; }')).toEqual(['1||-{ }', '|1|+{ a = 1; }']);
  });

  it('keeps lines that look like marks of a diff', () => {
    expect(show('+ a\n- b\n', '+ a\n- b\n\\ c\n')).toEqual(['1|1| + a', '2|2| - b', '|3|+\\ c']);
  });
});
