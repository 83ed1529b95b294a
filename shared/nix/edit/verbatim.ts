/** Nix expressions that go into a file as they were given, but for line ends and indentation. */

import { freeVariables } from '../module/free-names.ts';
import { parse } from '../syntax/parse.ts';
import { isComment, tokenKind } from '../syntax/token.ts';
import type { SourceTree } from '../syntax/tree.ts';
import type { WriteStyle, Written } from './literals.ts';

export function writeVerbatim(text: string, style: WriteStyle): Written {
  const tree = parse(text);
  const [problem] = tree.errors;
  if (problem !== undefined)
    return { ok: false, sentence: `This is not a Nix expression: ${problem.message}` };
  if (/\p{Cs}/u.test(text))
    return { ok: false, sentence: 'The text holds half a character, which no file can keep.' };
  const fitted = withSpacing(tree, style);
  const needs = freeLibraryNames(tree);
  if (!endsInLineComment(tree)) return { ok: true, text: fitted.trim(), needs };
  // What follows would be swallowed by the comment.
  return { ok: true, text: fitted.trim() + style.lineEnd + style.indent, needs };
}

export function endsInLineComment(tree: SourceTree): boolean {
  for (let i = tree.tokens.length - 1; i >= 0; i--) {
    const kind = tree.tokens.kind(i);
    if (isComment(kind)) return tree.text.charAt(tree.tokens.start(i)) === '#';
    if (tree.text.slice(tree.tokens.start(i), tree.tokens.end(i)).trim() !== '') return false;
  }
  return false;
}

/** With the line ends and the indentation of the file, except in strings, whose value they are. */
function withSpacing(tree: SourceTree, { lineEnd, indent }: WriteStyle): string {
  const { text, tokens } = tree;
  const old = oldIndent(tree);
  let out = '';
  for (let i = 0; i < tokens.length; i++) {
    const token = text.slice(tokens.start(i), tokens.end(i));
    if (tokens.kind(i) !== tokenKind.whiteSpace) out += token;
    else if (old === undefined) out += token.replace(/\r?\n/g, lineEnd);
    else
      out += token
        .split(/\r?\n/)
        .map((line, at, { length }) => {
          if (at === 0) return line;
          return at === length - 1 ? indent + line.slice(old) : '';
        })
        .join(lineEnd);
  }
  return out;
}

/**
 * How far the text's last line, a closing bracket, is indented, where no other line begins further left:
 * that bracket belongs under the beginning of the binding. undefined where the lines cannot be moved.
 */
function oldIndent({ text, tokens }: SourceTree): number | undefined {
  const last = /\n([ \t]*)[\]})]+$/.exec(text.trimEnd());
  if (last === null) return undefined;
  const old = last[1]!.length;
  for (let i = 0; i < tokens.length; i++) {
    const token = text.slice(tokens.start(i), tokens.end(i));
    if (!token.includes('\n')) continue;
    const isMovable = tokens.kind(i) === tokenKind.whiteSpace && i + 1 < tokens.length;
    const depth = token.length - token.lastIndexOf('\n') - 1;
    if (!isMovable && token.trim() !== '') return undefined;
    if (isMovable && depth < old) return undefined;
  }
  return old;
}

/** The names that a module's header gives: `pkgs` and `lib`, where the expression uses them. */
function freeLibraryNames(tree: SourceTree): readonly string[] {
  const free = new Set(freeVariables(tree.root).map((variable) => variable.name));
  return ['lib', 'pkgs'].filter((name) => free.has(name));
}
