/**
 * The syntax tree of a Nix file.
 *
 * Nodes hold no text of their own, only half-open ranges `[start, end)` in UTF-16 code units of the
 * source; the tokens (with all white space and comments) live in `SourceTree.tokens` and together
 * are the file, character for character. A node's range starts at its first token that is not
 * trivia and ends after its last.
 */

import type { TokenList } from './token.ts';

export interface Range {
  readonly start: number;
  readonly end: number;
}

/** What `parse` returns: always complete, also for input that Nix would refuse. */
export interface SourceTree {
  readonly text: string;
  readonly tokens: TokenList;
  /** The file's one expression; a `Missing` node where there is none. */
  readonly root: Expression;
  /** In source order. Empty exactly when Nix accepts the file. */
  readonly errors: readonly SyntaxProblem[];
}

export interface SyntaxProblem extends Range {
  /** 1-based. */
  readonly line: number;
  /** 1-based, in UTF-16 code units. */
  readonly column: number;
  /** A whole sentence, e.g. `Expected ';' after the value of 'a', but found '}'.` */
  readonly message: string;
  readonly found: string;
  readonly expected: readonly string[];
}

export type Expression =
  | Identifier
  | NumberLiteral
  | StringLiteral
  | PathLiteral
  | UriLiteral
  | SearchPath
  | List
  | AttributeSet
  | LetIn
  | With
  | Assert
  | If
  | Lambda
  | Apply
  | Select
  | HasAttribute
  | Unary
  | Binary
  | Parenthesised
  | Missing;

/** A variable, `true`, `null`, `__curPos`: Nix gives none of them a syntax of its own. */
export interface Identifier extends Range {
  readonly kind: 'identifier';
  readonly name: string;
}

export interface NumberLiteral extends Range {
  readonly kind: 'integer' | 'float';
}

/** `"…"` or `''…''`; `value` is known when nothing is interpolated. */
export interface StringLiteral extends Range {
  readonly kind: 'string';
  readonly style: 'double' | 'indented';
  readonly parts: readonly StringPart[];
}

export type StringPart =
  /** `value` is the text after escapes; for indented strings, after the common indentation is stripped. */
  (Range & { readonly kind: 'text'; readonly value: string }) | Interpolation;

export interface Interpolation extends Range {
  readonly kind: 'interpolation';
  readonly expression: Expression;
}

/** `./a`, `/a/b`, `~/a`, and with interpolation `./a/${b}`. */
export interface PathLiteral extends Range {
  readonly kind: 'path';
  readonly parts: readonly StringPart[];
}

export interface UriLiteral extends Range {
  readonly kind: 'uri';
}

/** `<nixpkgs/nixos>` */
export interface SearchPath extends Range {
  readonly kind: 'searchPath';
  /** Without the angle brackets. */
  readonly path: string;
}

export interface List extends Range {
  readonly kind: 'list';
  readonly elements: readonly Expression[];
}

/** `{ … }`, `rec { … }`, and the legacy `let { … }`. */
export interface AttributeSet extends Range {
  readonly kind: 'set';
  readonly flavour: 'plain' | 'recursive' | 'legacyLet';
  readonly bindings: readonly Binding[];
  /** Offset of the `{`. */
  readonly openBrace: number;
  /** Offset of the `}`; -1 where it is missing. */
  readonly closeBrace: number;
}

export type Binding = AttributeBinding | InheritBinding;

/** `a.b = value;` — the range includes the semicolon. */
export interface AttributeBinding extends Range {
  readonly kind: 'binding';
  readonly path: AttributePath;
  readonly value: Expression;
}

/** `inherit a b;`, `inherit (from) a b;` — the range includes the semicolon. */
export interface InheritBinding extends Range {
  readonly kind: 'inherit';
  /** The parenthesised expression without its parentheses. */
  readonly from: Expression | undefined;
  readonly names: readonly AttributeName[];
}

export interface AttributePath extends Range {
  readonly names: readonly AttributeName[];
}

/** One segment of a path. `name` is its meaning where the text alone tells it: `a`, `"a"`, `${"a"}`. */
export interface AttributeName extends Range {
  readonly form: 'identifier' | 'string' | 'interpolation';
  readonly name: string | undefined;
  /** For 'string' and 'interpolation': what is inside. */
  readonly expression: Expression | undefined;
}

export interface LetIn extends Range {
  readonly kind: 'let';
  readonly bindings: readonly Binding[];
  /** Offset of the `in`; -1 where it is missing. */
  readonly inOffset: number;
  readonly body: Expression;
}

export interface With extends Range {
  readonly kind: 'with';
  readonly namespace: Expression;
  readonly body: Expression;
}

export interface Assert extends Range {
  readonly kind: 'assert';
  readonly condition: Expression;
  readonly body: Expression;
}

export interface If extends Range {
  readonly kind: 'if';
  readonly condition: Expression;
  readonly then: Expression;
  readonly else: Expression;
}

export interface Lambda extends Range {
  readonly kind: 'lambda';
  /** `x:`, or the name in `x@{ … }:` and `{ … }@x:`. */
  readonly argument: Identifier | undefined;
  readonly formals: Formals | undefined;
  readonly body: Expression;
}

export interface Formals extends Range {
  readonly formals: readonly Formal[];
  /** The `...`, where there is one. */
  readonly ellipsis: Range | undefined;
}

export interface Formal extends Range {
  readonly name: Identifier;
  readonly default: Expression | undefined;
}

/** `f x`: one argument; `f x y` is nested to the left. */
export interface Apply extends Range {
  readonly kind: 'apply';
  readonly function: Expression;
  readonly argument: Expression;
}

/** `e.a.b`, `e.a or d`. */
export interface Select extends Range {
  readonly kind: 'select';
  readonly expression: Expression;
  readonly path: AttributePath;
  readonly default: Expression | undefined;
}

/** `e ? a.b` */
export interface HasAttribute extends Range {
  readonly kind: 'hasAttribute';
  readonly expression: Expression;
  readonly path: AttributePath;
}

export interface Unary extends Range {
  readonly kind: 'unary';
  readonly operator: '!' | '-';
  readonly operand: Expression;
}

export type BinaryOperator =
  | '++'
  | '+'
  | '-'
  | '*'
  | '/'
  | '//'
  | '<'
  | '<='
  | '>'
  | '>='
  | '=='
  | '!='
  | '&&'
  | '||'
  | '->'
  | '|>'
  | '<|';

export interface Binary extends Range {
  readonly kind: 'binary';
  readonly operator: BinaryOperator;
  readonly left: Expression;
  readonly right: Expression;
}

export interface Parenthesised extends Range {
  readonly kind: 'parenthesised';
  readonly expression: Expression;
}

/** Stands where an expression was expected and none was found; empty range, or the tokens skipped. */
export interface Missing extends Range {
  readonly kind: 'missing';
}
