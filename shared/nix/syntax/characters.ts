/** Classes of characters, as the scanner of Nix defines them (`src/libexpr/lexer.l`). */

const DIGIT = 1;
const NAME_START = 2;
const NAME_PART = 4;
const PATH_PART = 8;
const URI_PART = 16;
const SPACE = 32;

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const DIGITS = '0123456789';

const classes = new Uint8Array(128);
function mark(characters: string, flag: number): void {
  for (let i = 0; i < characters.length; i++) {
    const code = characters.charCodeAt(i);
    classes[code] = (classes[code] ?? 0) | flag;
  }
}
mark(DIGITS, DIGIT);
mark(`${LETTERS}_`, NAME_START);
mark(`${LETTERS}${DIGITS}_'-`, NAME_PART);
mark(`${LETTERS}${DIGITS}._-+`, PATH_PART);
mark(`${LETTERS}${DIGITS}%/?:@&=+$,-_.!~*'`, URI_PART);
mark(' \t\r\n', SPACE);

// Past the end of the text charCodeAt gives NaN, which is less than nothing: the answer is "no".
function has(code: number, flag: number): boolean {
  return code < 128 && (classes[code]! & flag) !== 0;
}

export const isDigit = (code: number): boolean => has(code, DIGIT);
export const isNameStart = (code: number): boolean => has(code, NAME_START);
export const isNamePart = (code: number): boolean => has(code, NAME_PART);
export const isPathPart = (code: number): boolean => has(code, PATH_PART);
export const isUriPart = (code: number): boolean => has(code, URI_PART);
export const isSpace = (code: number): boolean => has(code, SPACE);
