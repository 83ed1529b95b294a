/** Text edits against an original text, and how several rounds of them become one. */

export interface TextEdit {
  /** In UTF-16 code units of the original text. */
  readonly offset: number;
  readonly length: number;
  readonly text: string;
}
