/**
 * Where a word stands in a document, and what that is worth. Both fit into one byte: three bits for the field,
 * five for its shade (how many other words the name has, how far down the text). The bytes are kept in the
 * index, what they are worth is not: weights may change without building anything anew.
 */
import type { SearchField } from './search-document.ts';

/** The fields from `path` on are the weak ones: short beginnings are not looked for there. */
export const fieldCode = {
  /** All of the name, the title or the program is this one word. */
  whole: 0,
  name: 1,
  title: 2,
  keyword: 3,
  purpose: 4,
  /** `services` of `services.openssh.enable`, `kdePackages` of `kdePackages.kate`. */
  path: 5,
  summary: 6,
  description: 7,
} as const;

export type FieldCode = (typeof fieldCode)[keyof typeof fieldCode];

export const SHADES = 32;

/** @param shade 0 counts most for names and texts; for keywords and purposes it is the fit, 31 the best. */
export function postingCode(field: FieldCode, shade: number): number {
  return field * SHADES + Math.max(0, Math.min(SHADES - 1, Math.round(shade)));
}

export function fieldOf(code: number): FieldCode {
  return Math.floor(code / SHADES) as FieldCode;
}

export function isStrong(code: number): boolean {
  return code < fieldCode.path * SHADES;
}

const WHOLE = 13;
const NAME = 8;
const TITLE = 10;
const KEYWORD = 8;
const PURPOSE = 10;
const PATH = 2.5;
const SUMMARY = 4;
const DESCRIPTION = 1.6;

function weightOf(field: FieldCode, shade: number): number {
  switch (field) {
    case fieldCode.whole:
      return WHOLE - shade;
    case fieldCode.name:
      return NAME / (1 + 0.14 * shade);
    case fieldCode.title:
      return TITLE / (1 + 0.14 * shade);
    case fieldCode.keyword:
      return KEYWORD * (0.35 + (0.65 * shade) / (SHADES - 1));
    case fieldCode.purpose:
      return PURPOSE * (0.3 + (0.7 * shade) / (SHADES - 1));
    case fieldCode.path:
      return PATH;
    case fieldCode.summary:
      return SUMMARY * (1 - (0.6 * shade) / (SHADES - 1));
    case fieldCode.description:
      return DESCRIPTION * (1 - (0.6 * shade) / (SHADES - 1));
  }
}

/** What each posting code is worth. */
export const postingWeights: Float32Array = Float32Array.from({ length: 8 * SHADES }, (_, code) =>
  weightOf(fieldOf(code), code % SHADES),
);

const fieldNames: Readonly<Record<FieldCode, SearchField>> = {
  [fieldCode.whole]: 'name',
  [fieldCode.name]: 'name',
  [fieldCode.title]: 'title',
  [fieldCode.keyword]: 'keyword',
  [fieldCode.purpose]: 'purpose',
  [fieldCode.path]: 'name',
  [fieldCode.summary]: 'summary',
  [fieldCode.description]: 'description',
};

/** For people: the field's own name. */
export function nameOfField(code: number): SearchField {
  return fieldNames[fieldOf(code)];
}
