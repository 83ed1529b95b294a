/** Option paths: reading and writing them as Nix does, and comparing them by meaning. */

import { isIdentifierText } from '../syntax/keywords.ts';
import { parse } from '../syntax/parse.ts';
import type { Expression } from '../syntax/tree.ts';
import type { PathSegment } from './definition.ts';

/** Quotes and backslashes, `${`, and the control characters that have an escape. */
export function quoteString(value: string): string {
  let out = '"';
  for (let i = 0; i < value.length; i++) {
    const character = value.charAt(i);
    if (character === '"' || character === '\\') out += `\\${character}`;
    else if (character === '\n') out += '\\n';
    else if (character === '\r') out += '\\r';
    else if (character === '\t') out += '\\t';
    else if (character === '$' && value.charAt(i + 1) === '{') out += '\\$';
    else out += character;
  }
  return `${out}"`;
}

/** Quoted only where it must be. */
export function formatName(name: string): string {
  return isIdentifierText(name) ? name : quoteString(name);
}

/** `users.users."jane doe".shell` */
export function formatPath(path: readonly string[]): string {
  return path.map(formatName).join('.');
}

/** For people: unknown names as they are written. */
export function formatSegments(path: readonly PathSegment[]): string {
  return path
    .map((segment) => (segment.name === undefined ? segment.text : formatName(segment.name)))
    .join('.');
}

export type ParsedPath =
  | { readonly ok: true; readonly path: readonly string[] }
  | { readonly ok: false; readonly message: string };

/** Reads an option path written as Nix writes it: `services.nginx.virtualHosts."a.example".root`. */
export function parseOptionPath(text: string): ParsedPath {
  const tree = parse(`x: x.${text}`);
  const body: Expression | undefined = tree.root.kind === 'lambda' ? tree.root.body : undefined;
  const wrong = { ok: false, message: `'${text}' is not an option's path.` } as const;
  if (tree.errors.length > 0 || body?.kind !== 'select' || body.default !== undefined) return wrong;
  if (body.end !== tree.text.length) return wrong;
  const path: string[] = [];
  for (const { name } of body.path.names) {
    if (name === undefined)
      return { ok: false, message: `'${text}' contains an expression; a path is made of plain names.` };
    path.push(name);
  }
  return { ok: true, path };
}

export const known = (name: string): PathSegment => ({ name });

/** Whether a segment may be this name: an unknown one may be many. */
export function mayBe(segment: PathSegment, name: string): boolean {
  if (segment.name !== undefined) return segment.name === name;
  return (
    name.length >= segment.prefix.length + segment.suffix.length &&
    name.startsWith(segment.prefix) &&
    name.endsWith(segment.suffix)
  );
}

/** How many leading segments are certainly the same. */
export function commonLength(path: readonly PathSegment[], names: readonly string[]): number {
  let length = 0;
  while (length < path.length && length < names.length && path[length]?.name === names[length]) length++;
  return length;
}

/** Whether `path` certainly is `names`. */
export function isPath(path: readonly PathSegment[], names: readonly string[]): boolean {
  return path.length === names.length && commonLength(path, names) === names.length;
}

/** Whether `path` certainly lies below `names`. */
export function isBelow(path: readonly PathSegment[], names: readonly string[]): boolean {
  return path.length > names.length && commonLength(path, names) === names.length;
}

/** Whether `path` certainly leads towards `names` without reaching it. */
export function isAbove(path: readonly PathSegment[], names: readonly string[]): boolean {
  return path.length < names.length && commonLength(path, names) === path.length;
}

/** Whether an unknown name makes it possible, but not certain, that the two meet. */
export function mayMeet(path: readonly PathSegment[], names: readonly string[]): boolean {
  const length = Math.min(path.length, names.length);
  let unknown = false;
  for (let i = 0; i < length; i++) {
    const segment = path[i] as PathSegment;
    if (!mayBe(segment, names[i] as string)) return false;
    unknown ||= segment.name === undefined;
  }
  return unknown;
}

/** A key for maps: equal exactly when the meaning is. */
export function pathKey(path: readonly PathSegment[]): string {
  return path
    .map((segment) => (segment.name === undefined ? `\u0001${segment.text}` : segment.name))
    .join('\u0000');
}
