/** Words that people and programmers use for the same. */

export interface RelatedWord {
  readonly word: string;
  /** How surely the one means the other: 1 would be the same word. */
  readonly quality: number;
}

export function relatedWords(_singular: string): readonly RelatedWord[] {
  return [];
}
