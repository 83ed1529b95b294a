/** Which comments belong to an item, and which are code that somebody switched off. */

import type { SourceFile } from '../module/source-file.ts';
import { comments } from '../syntax/comments.ts';
import { parse } from '../syntax/parse.ts';
import type { Range } from '../syntax/tree.ts';
import { isFirstOnLine, lineStart, lineStop, nextLineStart } from './layout.ts';

/** The comments on lines of their own directly above `offset`, top to bottom, with no blank line between. */
export function commentsAbove(file: SourceFile, offset: number): readonly Range[] {
  const found: Range[] = [];
  const { text } = file;
  let top = lineStart(text, offset);
  while (top > 0) {
    const comment = commentEndingLine(file, top);
    if (comment === undefined || !isFirstOnLine(text, comment.start)) break;
    found.unshift(comment);
    top = lineStart(text, comment.start);
  }
  return found;
}

/** The comment that ends on the line before `lineTop`, with nothing behind it. */
function commentEndingLine(file: SourceFile, lineTop: number): Range | undefined {
  const { text } = file;
  const stop = lineStop(text, lineStart(text, lineTop - 1));
  const line = text.slice(lineStart(text, lineTop - 1), stop).trimEnd();
  if (line.trim() === '') return undefined;
  const last = lineStart(text, lineTop - 1) + line.length - 1;
  const token = file.tree.tokens.at(last);
  const range = { start: file.tree.tokens.start(token), end: file.tree.tokens.end(token) };
  const [comment] = comments(file.tree, range.start, range.start + 1);
  return comment === undefined ? undefined : range;
}

/**
 * The part of the comment block above an item that speaks of this item alone: the prose directly above
 * it, unless it heads a run of items (another one follows on the next line without a comment of its own).
 */
export function attachedComments(file: SourceFile, item: Range, itemLineEnd: number): readonly Range[] {
  const block = commentsAbove(file, item.start);
  const lastCode = block.findLastIndex((comment) => isCode(file, comment));
  const prose = block.slice(lastCode + 1);
  return prose.length > 0 && headsRun(file, itemLineEnd) ? [] : prose;
}

function headsRun(file: SourceFile, itemLineEnd: number): boolean {
  const { text } = file;
  const next = nextLineStart(text, itemLineEnd);
  const line = text.slice(next, lineStop(text, next)).trim();
  return line !== '' && !/^(#|\/\*|[\]});]|in\b)/.test(line);
}

/** Whether a comment is Nix that somebody switched off: such text always stays. */
export function isCode(file: SourceFile, comment: Range): boolean {
  const raw = file.text.slice(comment.start, comment.end);
  const content = (raw.startsWith('#') ? raw.replace(/^#+/, '') : raw.slice(2, -2)).trim();
  if (content === '') return false;
  // Pieces of something longer: `services.x = {`, `];`, `};`.
  if (/^[\]})]+;?$/.test(content) || /^[\w."'${}-]+\s*=\s*[^=]*[[{(]$/.test(content)) return true;
  if (/^[\w."'${}-]+\s*=[^=]/.test(content)) {
    const withSemicolon = /;\s*(#.*)?$/.test(content) ? content : `${content};`;
    if (parse(`{ ${withSemicolon}\n}`).errors.length === 0) return true;
  }
  // A lone name, path or string in a list: `# firefox`, `# ./hardware.nix`, `# pkgs.vim`.
  if (/\s/.test(content)) return false;
  return (
    /^[a-z"./<(]/.test(content) && !/[:,;!?]$/.test(content) && parse(`[ ${content}\n]`).errors.length === 0
  );
}
