/** Writes values as Nix text whose meaning is exact. */

import { formatName, formatPath, quoteString } from '../module/option-path.ts';
import { parse } from '../syntax/parse.ts';
import { stringValue } from '../syntax/string-value.ts';
import type { Expression } from '../syntax/tree.ts';
import type { NixValue } from './intent.ts';
import { endsInLineComment, writeVerbatim } from './verbatim.ts';

export interface WriteStyle {
  /** Indentation of the line the value begins on. */
  readonly indent: string;
  readonly unit: string;
  readonly lineEnd: '\n' | '\r\n';
}

export const plainStyle: WriteStyle = { indent: '', unit: '  ', lineEnd: '\n' };

export type Written =
  | {
      readonly ok: true;
      readonly text: string /** Variables the text needs. */;
      readonly needs: readonly string[];
    }
  | { readonly ok: false; readonly sentence: string };

const MAX_LINE = 80;
const MIN_INTEGER = -(2n ** 63n);
const MAX_INTEGER = 2n ** 63n - 1n;

/** As the value of a binding. */
export function writeValue(value: NixValue, style: WriteStyle): Written {
  switch (value.type) {
    case 'null':
      return written('null');
    case 'bool':
      return written(value.value ? 'true' : 'false');
    case 'int':
      return writeInteger(value.value);
    case 'float':
      return writeFloat(value.value);
    case 'string':
      return writeString(value.value, style);
    case 'path':
      return writePath(value.text);
    case 'package':
      return writePackage(value.attribute);
    case 'nix':
      return writeVerbatim(value.text, style);
    case 'list':
      return writeList(value.items, style);
    case 'set':
      return writeSet(value.entries, style);
  }
}

/** As an element of a list or an argument of a function: in parentheses where Nix needs them. */
export function writeArgument(value: NixValue, style: WriteStyle): Written {
  const result = writeValue(value, style);
  return result.ok ? { ...result, text: asArgument(result.text, style) } : result;
}

export function asArgument(text: string, style: WriteStyle): string {
  const tree = parse(text);
  if (!needsParentheses(tree.root)) return text;
  const isOpen = endsInLineComment(tree) && !/\n[ \t]*$/.test(text);
  return `(${text}${isOpen ? style.lineEnd + style.indent : ''})`;
}

export function needsParentheses(expression: Expression): boolean {
  switch (expression.kind) {
    case 'identifier':
    case 'integer':
    case 'float':
    case 'string':
    case 'path':
    case 'uri':
    case 'searchPath':
    case 'list':
    case 'set':
    case 'select':
    case 'parenthesised':
      return false;
    default:
      return true;
  }
}

function written(text: string, needs: readonly string[] = []): Written {
  return { ok: true, text, needs };
}

function writeInteger(digits: string): Written {
  if (!/^-?\d+$/.test(digits)) return { ok: false, sentence: `'${digits}' is not a whole number.` };
  const value = BigInt(digits);
  if (value < MIN_INTEGER || value > MAX_INTEGER) {
    return { ok: false, sentence: `${digits} does not fit in a whole number of Nix (64 bits).` };
  }
  // Nix reads the digits first and the minus after, so the smallest number has no literal.
  return written(value === MIN_INTEGER ? `(${MIN_INTEGER + 1n} - 1)` : value.toString());
}

function writeFloat(value: number): Written {
  if (!Number.isFinite(value)) return { ok: false, sentence: `${value} is not a number that Nix can write.` };
  const [mantissa = '', exponent] = (Object.is(value, -0) ? '-0' : String(value)).split('e');
  const withPoint = mantissa.includes('.') ? mantissa : `${mantissa}.0`;
  return written(exponent === undefined ? withPoint : `${withPoint}e${exponent}`);
}

function hasLoneSurrogate(text: string): boolean {
  return /\p{Cs}/u.test(text);
}

function writeString(value: string, style: WriteStyle): Written {
  if (value.includes('\0'))
    return { ok: false, sentence: 'A text with a NUL character cannot be written in Nix.' };
  if (hasLoneSurrogate(value))
    return { ok: false, sentence: 'The text holds half a character, which no file can keep.' };
  const isSeveralLines = value.slice(0, -1).includes('\n');
  const indented = isSeveralLines ? indentedString(value, style) : undefined;
  return written(indented ?? quoteString(value));
}

/** `''…''` with exactly this value, or undefined where only `"…"` can hold it. */
function indentedString(value: string, style: WriteStyle): string | undefined {
  // Nix keeps the CR of a CR LF inside strings, and takes away spaces but not tabs.
  if (style.lineEnd !== '\n' || /[^\n\P{Cc}]/u.test(value) || style.indent.includes('\t')) return undefined;
  const inner = `${style.indent}  `;
  const lines = value.split('\n').map((line) => escapeIndented(line));
  const closesOnOwnLine = lines.at(-1) === '';
  if (closesOnOwnLine) lines.pop();
  const body = lines.map((line) => (line === '' ? '' : inner + line)).join('\n');
  const text = `''\n${body}${closesOnOwnLine ? `\n${style.indent}` : ''}''`;
  const tree = parse(text);
  return tree.errors.length === 0 && stringValue(tree.root) === value ? text : undefined;
}

function escapeIndented(line: string): string {
  let out = '';
  for (let i = 0; i < line.length; i++) {
    if (line.startsWith("''", i)) {
      out += "'''";
      i++;
    } else if (line.startsWith('${', i)) {
      out += "''${";
      i++;
    } else {
      out += line.charAt(i);
    }
  }
  return out;
}

function writePath(text: string): Written {
  const tree = parse(text);
  const isPath =
    tree.errors.length === 0 &&
    (tree.root.kind === 'path' || tree.root.kind === 'searchPath') &&
    tree.root.end - tree.root.start === text.length;
  return isPath ? written(text) : { ok: false, sentence: `'${text}' is not a path as Nix writes it.` };
}

function writePackage(attribute: readonly string[]): Written {
  if (attribute.length === 0) return { ok: false, sentence: 'The package has no name.' };
  return written(`pkgs.${formatPath(attribute)}`, ['pkgs']);
}

function writeList(items: readonly NixValue[], style: WriteStyle): Written {
  if (items.length === 0) return written('[ ]');
  const inner = { ...style, indent: style.indent + style.unit };
  const pieces: string[] = [];
  const needs: string[] = [];
  for (const item of items) {
    const piece = writeArgument(item, inner);
    if (!piece.ok) return piece;
    pieces.push(piece.text);
    needs.push(...piece.needs);
  }
  return written(join('[', pieces, ']', style), needs);
}

function writeSet(
  entries: readonly (readonly [name: string, value: NixValue])[],
  style: WriteStyle,
): Written {
  if (entries.length === 0) return written('{ }');
  const inner = { ...style, indent: style.indent + style.unit };
  const pieces: string[] = [];
  const needs: string[] = [];
  const seen = new Set<string>();
  for (const [name, value] of entries) {
    if (seen.has(name)) return { ok: false, sentence: `The name '${name}' is there twice.` };
    seen.add(name);
    const piece = writeValue(value, inner);
    if (!piece.ok) return piece;
    pieces.push(`${formatName(name)} = ${piece.text};`);
    needs.push(...piece.needs);
  }
  return written(join('{', pieces, '}', style), needs);
}

/** In one line where that is short, else one item to a line. */
function join(open: string, pieces: readonly string[], close: string, style: WriteStyle): string {
  const oneLine = `${open} ${pieces.join(' ')} ${close}`;
  const limit = open === '{' && pieces.length > 1 ? 0 : MAX_LINE - style.indent.length;
  if (oneLine.length <= limit && !oneLine.includes('\n')) return oneLine;
  const inner = style.indent + style.unit;
  const lines = pieces.map((piece) => `${inner}${piece}${style.lineEnd}`).join('');
  return `${open}${style.lineEnd}${lines}${style.indent}${close}`;
}
