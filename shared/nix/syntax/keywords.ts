import { isNamePart, isNameStart } from './characters.ts';
import { tokenKind } from './token.ts';

/** The words that cannot be names, with the kind of their token. */
const keywordKinds: ReadonlyMap<string, number> = new Map([
  ['if', tokenKind.if],
  ['then', tokenKind.then],
  ['else', tokenKind.else],
  ['assert', tokenKind.assert],
  ['with', tokenKind.with],
  ['let', tokenKind.let],
  ['in', tokenKind.in],
  ['rec', tokenKind.rec],
  ['inherit', tokenKind.inherit],
  ['or', tokenKind.or],
]);

/** `or` is among them: it is a name in attribute paths only. */
export const keywords: ReadonlySet<string> = new Set(keywordKinds.keys());

const SHORTEST = 2;
const LONGEST = 7;

/** The kind of the word `text.slice(start, end)`: a keyword's own, or `identifier`. */
export function wordKind(text: string, start: number, end: number): number {
  const length = end - start;
  if (length < SHORTEST || length > LONGEST || !mayBeginKeyword(text.charCodeAt(start))) {
    return tokenKind.identifier;
  }
  return keywordKinds.get(text.slice(start, end)) ?? tokenKind.identifier;
}

/** a, e, i, l, o, r, t or w: spares most names the look-up. */
function mayBeginKeyword(code: number): boolean {
  return (
    code === 97 ||
    code === 101 ||
    code === 105 ||
    code === 108 ||
    code === 111 ||
    code === 114 ||
    code === 116 ||
    code === 119
  );
}

/** Whether `text` can stand unquoted as a segment of an attribute path and as a variable. */
export function isIdentifierText(text: string): boolean {
  if (!isNameStart(text.charCodeAt(0)) || keywords.has(text)) return false;
  for (let i = 1; i < text.length; i++) {
    if (!isNamePart(text.charCodeAt(i))) return false;
  }
  return true;
}
