/** Text edits against an original text, and how several rounds of them become one. */

export interface TextEdit {
  /** In UTF-16 code units of the original text. */
  readonly offset: number;
  readonly length: number;
  readonly text: string;
}

export function inOrder(edits: readonly TextEdit[]): TextEdit[] {
  return edits.toSorted((a, b) => a.offset - b.offset || a.length - b.length);
}

/** Whether no two edits touch the same characters. */
export function areDisjoint(edits: readonly TextEdit[]): boolean {
  return inOrder(edits).every((edit, i, all) => {
    const next = all[i + 1];
    return next === undefined || edit.offset + edit.length <= next.offset;
  });
}

/** Edits must be disjoint; their order does not matter. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let out = '';
  let at = 0;
  for (const edit of inOrder(edits)) {
    out += text.slice(at, edit.offset) + edit.text;
    at = edit.offset + edit.length;
  }
  return out + text.slice(at);
}

/** A stretch of the newest text: kept from the original, or new. */
type Piece =
  | { readonly kind: 'kept'; readonly start: number; readonly end: number }
  | { readonly kind: 'new'; readonly text: string };

/** Follows one text through rounds of edits and tells them as one list against the original. */
export class EditHistory {
  readonly #original: string;
  readonly #pieces: readonly Piece[];

  constructor(
    original: string,
    pieces: readonly Piece[] = [{ kind: 'kept', start: 0, end: original.length }],
  ) {
    this.#original = original;
    this.#pieces = pieces;
  }

  /** One more round: edits against the text as the last one left it. */
  with(edits: readonly TextEdit[]): EditHistory {
    const next: Piece[] = [];
    let from = 0;
    for (const edit of inOrder(edits)) {
      next.push(...this.#slice(from, edit.offset));
      if (edit.text !== '') next.push({ kind: 'new', text: edit.text });
      from = edit.offset + edit.length;
    }
    const end = this.#pieces.reduce((sum, piece) => sum + lengthOf(piece), 0);
    next.push(...this.#slice(from, end));
    return new EditHistory(this.#original, next);
  }

  /** In ascending order, disjoint, nothing replaced by itself. */
  edits(): readonly TextEdit[] {
    const edits: TextEdit[] = [];
    let offset = 0;
    let text = '';
    const flush = (until: number): void => {
      if (this.#original.slice(offset, until) !== text) edits.push({ offset, length: until - offset, text });
      text = '';
    };
    for (const piece of this.#pieces) {
      if (piece.kind === 'new') {
        text += piece.text;
      } else {
        if (piece.start > offset || text !== '') flush(piece.start);
        offset = piece.end;
      }
    }
    flush(this.#original.length);
    return edits;
  }

  #slice(from: number, to: number): Piece[] {
    const out: Piece[] = [];
    let at = 0;
    for (const piece of this.#pieces) {
      const length = lengthOf(piece);
      const start = Math.max(from - at, 0);
      const end = Math.min(to - at, length);
      if (start < end) {
        if (piece.kind === 'new') out.push({ kind: 'new', text: piece.text.slice(start, end) });
        else out.push({ kind: 'kept', start: piece.start + start, end: piece.start + end });
      }
      at += length;
    }
    return out;
  }
}

function lengthOf(piece: Piece): number {
  return piece.kind === 'new' ? piece.text.length : piece.end - piece.start;
}
