/**
 * What stops an evaluation. It is thrown, since it may come from any depth of any expression; the edge
 * (`evaluate-system.ts`) turns it into a value.
 */

export interface SourcePlace {
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly column: number;
  /** The whole text of the file. */
  readonly text: string;
}

export class EvaluationError extends Error {
  readonly place: SourcePlace | undefined;
  /** `throw` and failed assertions can be caught by `builtins.tryEval`; nothing else can. */
  readonly catchable: boolean;
  constructor(message: string, place?: SourcePlace, options: { readonly catchable?: boolean } = {}) {
    super(message);
    this.place = place;
    this.catchable = options.catchable ?? false;
  }
}

/** The message with the lines around its place, as Nix shows it. */
export function describeError(error: EvaluationError): string {
  const { message, place } = error;
  const said = `error: ${indented(message)}`;
  if (place === undefined) return said;
  return `${said}\n\n       at ${place.file}:${place.line}:${place.column}:\n\n${excerpt(place)}`;
}

/** Every line after the first stands below the first word. */
function indented(message: string): string {
  return message
    .trimEnd()
    .split('\n')
    .map((line, index) => (index === 0 || line === '' ? line : `       ${line}`))
    .join('\n');
}

function excerpt(place: SourcePlace): string {
  const lines = place.text.split('\n');
  const numbered = (number: number): string | undefined => {
    const line = lines[number - 1];
    return line === undefined || number < 1 ? undefined : `${String(number).padStart(13)}| ${line}`;
  };
  return [
    numbered(place.line - 1),
    numbered(place.line),
    `${' '.repeat(13)}| ${' '.repeat(place.column - 1)}^`,
    numbered(place.line + 1),
  ]
    .filter((line) => line !== undefined)
    .join('\n');
}
