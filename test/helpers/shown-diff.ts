/** Reads a diff from the page as a person does, and makes the new file of the old one and of what is shown. */
import type { Locator } from 'playwright-core';

export interface NumberedLine {
  /** From 1, as shown beside it. */
  readonly line: number;
  readonly text: string;
}

export interface ShownDiff {
  readonly removed: readonly NumberedLine[];
  readonly added: readonly NumberedLine[];
  /** Throws where a line that is shown as removed is another one in the file. */
  applyTo(text: string): string;
}

export async function readDiff(diff: Locator): Promise<ShownDiff> {
  const removed = await numberedLines(diff, 'del');
  const added = await numberedLines(diff, 'ins');
  return {
    removed,
    added,
    applyTo(text) {
      const lines = text.split('\n');
      // From the end, so that the numbers before stay true.
      for (const { line, text: shown } of [...removed].reverse()) {
        const [there] = lines.splice(line - 1, 1);
        if (there !== shown) throw new Error(`Line ${line} is '${there}', not '${shown}'.`);
      }
      for (const { line, text: shown } of added) lines.splice(line - 1, 0, shown);
      return lines.join('\n');
    },
  };
}

function numberedLines(diff: Locator, tag: 'ins' | 'del'): Promise<readonly NumberedLine[]> {
  return diff.locator(tag).evaluateAll((elements) =>
    elements.map((element) => {
      const [before, after] = element.parentElement?.children ?? [];
      const number = element.localName === 'del' ? before : after;
      // The last part: before it stands what only screen readers say.
      return { line: Number(number?.textContent), text: element.lastChild?.textContent ?? '' };
    }),
  );
}
