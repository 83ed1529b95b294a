import { readFile } from './grammar/expressions.ts';
import { type Finding, Parser } from './grammar/parser.ts';
import { lex } from './lex.ts';
import { tokenKind } from './token.ts';
import type { SourceTree, SyntaxProblem } from './tree.ts';

/**
 * Parses a Nix file, of any content and any depth; never throws. `errors` is empty exactly when Nix
 * accepts the syntax of the file (version 2.34 with the pipe operators; whether variables are defined
 * is not looked at).
 */
export function parse(text: string): SourceTree {
  const tokens = lex(text);
  const parser = new Parser(text, tokens);
  const root = readFile(parser);
  if (parser.kind !== tokenKind.end) parser.unexpected(['the end of the file']);
  return { text, tokens, root, errors: problemsOf(parser) };
}

function problemsOf(parser: Parser): SyntaxProblem[] {
  return parser.findings
    .toSorted((a, b) => a.start - b.start)
    .map((finding: Finding) => ({ ...finding, ...parser.lines.positionOf(finding.start) }));
}
