/** From offsets to lines and columns. A line ends with LF, CR LF or CR, as Nix counts them. */

export interface LineIndex {
  readonly lineCount: number;
  /** 1-based line and column (in UTF-16 code units) of an offset. */
  positionOf(offset: number): { readonly line: number; readonly column: number };
  /** Offset of the first character of a 1-based line. */
  startOfLine(line: number): number;
}

export function lineIndex(text: string): LineIndex {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
  }
  return {
    lineCount: starts.length,
    startOfLine: (line) => starts[Math.max(0, Math.min(line, starts.length) - 1)]!,
    positionOf(offset) {
      let low = 0;
      let high = starts.length;
      while (high - low > 1) {
        const middle = (low + high) >> 1;
        if (starts[middle]! <= offset) low = middle;
        else high = middle;
      }
      return { line: low + 1, column: offset - starts[low]! + 1 };
    },
  };
}
