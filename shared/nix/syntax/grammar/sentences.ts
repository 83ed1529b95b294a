/** Words for what was found and what was expected. */

import { tokenKind } from '../token.ts';

const LONGEST_QUOTE = 40;

/** What a token is, as it reads after "but found". */
export function describeFound(kind: number, text: string): string {
  switch (kind) {
    case tokenKind.end:
      return 'the end of the file';
    case tokenKind.identifier:
      return `the name ${quote(text)}`;
    case tokenKind.integer:
    case tokenKind.float:
      return `the number ${shorten(text)}`;
    case tokenKind.uri:
      return `the URI ${quote(text)}`;
    case tokenKind.path:
    case tokenKind.pathText:
    case tokenKind.searchPath:
      return `the path ${quote(text)}`;
    case tokenKind.stringOpen:
    case tokenKind.indentedOpen:
      return 'a string';
    case tokenKind.stringText:
    case tokenKind.indentedText:
    case tokenKind.indentedEscape:
      return 'the text of a string';
    case tokenKind.stringClose:
    case tokenKind.indentedClose:
      return 'the end of a string';
    case tokenKind.invalid:
      return describeInvalid(text);
    default:
      return quote(text);
  }
}

function describeInvalid(text: string): string {
  if (text.startsWith('\uFEFF')) return 'a byte order mark';
  const code = text.codePointAt(0) ?? 0;
  if (code < 32 || code === 127)
    return `the control character U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  if (code === 0xa0) return 'a non-breaking space';
  return code < 128
    ? `the character ${quote(text)}`
    : `${quote(text)}, which has no place outside strings and comments`;
}

export function quote(text: string): string {
  return `'${shorten(text)}'`;
}

function shorten(text: string): string {
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
}

/** `a`, `a or b`, `a, b or c`. */
export function listOf(items: readonly string[]): string {
  const last = items.at(-1) ?? 'nothing';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} or ${last}`;
}
