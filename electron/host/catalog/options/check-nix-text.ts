/** Whether a text can be read as one Nix expression, while it is being typed. */
import { parse } from '#shared/nix/syntax/parse.ts';

export interface NixTextProblem {
  readonly message: string;
  /** 1-based. */
  readonly place: { readonly line: number; readonly column: number };
}

/** Null for a text that can be read. Only its form is looked at: names may be anything that the file knows. */
export function nixTextProblem(text: string): NixTextProblem | null {
  const [first] = parse(text).errors;
  if (first === undefined) return null;
  return { message: first.message, place: { line: first.line, column: first.column } };
}
