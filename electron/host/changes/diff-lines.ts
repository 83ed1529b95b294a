/** The difference of two texts as lines to show: three lines of context, the rest as gaps, no hash of a password. */
import { structuredPatch } from 'diff';
import type { DiffLine } from '#shared/api/changes.ts';
import { withoutHashes } from '#shared/options/hidden-hashes.ts';

const CONTEXT_LINES = 3;
const gap: DiffLine = { kind: 'gap', text: '', before: null, after: null };

export function diffLines(before: string, after: string): DiffLine[] {
  const { hunks } = structuredPatch('', '', before, after, undefined, undefined, { context: CONTEXT_LINES });
  const lines: DiffLine[] = [];
  // Line numbers of the next line on either side.
  let nextBefore = 1;
  let nextAfter = 1;
  for (const hunk of hunks) {
    if (hunk.oldStart > nextBefore) lines.push(gap);
    nextBefore = hunk.oldStart;
    nextAfter = hunk.newStart;
    for (const line of hunk.lines) {
      const text = withoutHashes(line.slice(1).replace(/\r$/, ''));
      if (line.startsWith(' '))
        lines.push({ kind: 'context', text, before: nextBefore++, after: nextAfter++ });
      else if (line.startsWith('-')) lines.push({ kind: 'removed', text, before: nextBefore++, after: null });
      else if (line.startsWith('+')) lines.push({ kind: 'added', text, before: null, after: nextAfter++ });
      // What is left is "\ No newline at end of file": nothing to show.
    }
  }
  if (lines.length > 0 && nextBefore <= countLines(before)) lines.push(gap);
  return lines;
}

function countLines(text: string): number {
  return text.split('\n').length - (text.endsWith('\n') || text === '' ? 1 : 0);
}
