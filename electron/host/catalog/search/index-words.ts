/** Which words and phrases a document is found by, each with its posting code. */
import { isPurpose } from '../vocabulary/purposes.ts';
import { type FieldCode, fieldCode, postingCode, postingWeights, SHADES } from './fields.ts';
import type { SearchDocument } from './search-document.ts';
import { joined, nameWords, phraseKey, spacedOut, stem, words } from './words.ts';

export interface IndexedWords {
  /** Each word with the code of the place where it counts most. */
  readonly words: ReadonlyMap<string, number>;
  /** Keys of phrases that, when they are all of the query, mean this document. */
  readonly phrases: ReadonlyMap<string, number>;
  /** Letters in the words of the name: how much of it a query names. */
  readonly nameLength: number;
}

/** Longer texts repeat themselves, and what is said first says best what it is. */
const MOST_WORDS = { summary: 24, description: 60 } as const;
/** Longer words are no words: hashes, addresses. */
const LONGEST_WORD = 40;
/** A word of `remote desktop` says less than the whole. */
const PART_OF_PHRASE = 0.75;
/** The names that all options of a kind begin with. */
const kindsOfOptions: ReadonlySet<string> = new Set(['services', 'programs', 'virtualisation', 'hardware']);

export function indexedWords(document: SearchDocument): IndexedWords {
  const found = new Map<string, number>();
  const phrases = new Map<string, number>();

  function add(word: string, field: FieldCode, shade: number): void {
    if (word.length > LONGEST_WORD) return;
    addBest(found, word, postingCode(field, shade));
    const singular = stem(word);
    if (singular !== word) addBest(found, singular, postingCode(field, shade));
  }

  function addText(text: string, field: FieldCode, most: number): void {
    const all = words(text);
    for (let at = 0; at < Math.min(all.length, most); at++) {
      add(all[at] as string, field, (at * (SHADES - 1)) / most);
    }
  }

  function addPhrase(phrase: string, field: FieldCode, fit: number): void {
    const all = words(phrase);
    const each = all.length > 1 ? fit * PART_OF_PHRASE : fit;
    for (const word of all) add(word, field, each * (SHADES - 1));
    addBest(phrases, phraseKey(phrase), postingCode(field, fit * (SHADES - 1)));
  }

  const length = document.kind === 'page' ? 0 : addName(document, add);
  addNamePhrases(document, (phrase, code) => addBest(phrases, phraseKey(phrase), code));
  addTitle(document, add, phrases);
  if (document.program !== null) add(joined(document.program), fieldCode.whole, 4);
  document.keywords.forEach((keyword, at) => {
    addPhrase(keyword, fieldCode.keyword, Math.max(0.5, 1 - 0.06 * at));
  });
  for (const { phrase, fit } of document.purposes) addPhrase(phrase, fieldCode.purpose, fit);
  addText(document.summary, fieldCode.summary, MOST_WORDS.summary);
  addText(document.description, fieldCode.description, MOST_WORDS.description);
  return { words: found, phrases, nameLength: length };
}

type Add = (word: string, field: FieldCode, shade: number) => void;

function addName({ kind, name }: SearchDocument, add: Add): number {
  const path = name.split('.');
  return kind === 'package' ? addAttribute(path, add) : addOption(path, add);
}

function addAttribute(path: readonly string[], add: Add): number {
  const own = path.at(-1) ?? '';
  const parts = nameWords(own);
  const plain = words(own);
  for (const word of parts) add(word, fieldCode.name, plain.includes(word) ? plain.length - 1 : plain.length);
  add(joined(own), fieldCode.whole, plain.length > 1 ? 1 : 0);
  for (const part of path.slice(0, -1)) for (const word of nameWords(part)) add(word, fieldCode.path, 0);
  return lettersOf(plain);
}

/** What an option is about stands at its end, or before `enable`; what it belongs to stands second. */
function addOption(path: readonly string[], add: Add): number {
  const named = path.filter((part) => !part.startsWith('<') && part !== '*');
  const subject = named.length > 1 && named.at(-1) === 'enable' ? named.length - 2 : named.length - 1;
  const module = kindsOfOptions.has(named[0] ?? '') ? 1 : 0;
  named.forEach((part, at) => {
    const isOuter = at === 0 && named.length > 1;
    const parts = nameWords(part);
    const step = at === subject ? 0 : at === module ? 1 : 3;
    for (const word of parts) {
      if (isOuter || part === 'enable') add(word, fieldCode.path, 0);
      else add(word, fieldCode.name, step + Math.min(4, parts.length - 1));
    }
  });
  return lettersOf(named.flatMap(words));
}

/** `virtual hosts` and `nginx virtual hosts` are `services.nginx.virtualHosts`; `nginx` is its main switch. */
function addNamePhrases({ kind, name }: SearchDocument, add: (phrase: string, code: number) => void): void {
  const path = name.split('.');
  // A package that is called as something is called that many do (`weather`, `notes`) is hardly what is meant.
  if (path.length > 1 || !isPurpose(name)) add(name, postingCode(fieldCode.whole, 0));
  if (kind !== 'option') return;
  const named = path.filter((part) => !part.startsWith('<') && part !== '*');
  const ends =
    named.at(-1) === 'enable'
      ? [named.at(-2), named.slice(-3, -1).join(' ')]
      : [named.at(-1), named.slice(-2).join(' ')];
  for (const end of ends) if (end !== undefined) add(spacedOut(end), postingCode(fieldCode.name, 0));
}

function addTitle({ kind, title }: SearchDocument, add: Add, phrases: Map<string, number>): void {
  if (title === '') return;
  const all = words(title);
  for (const word of all) add(word, fieldCode.title, all.length - 1);
  // A page is named after what is on it, which is what is meant.
  if (kind === 'page') return;
  add(joined(title), fieldCode.whole, 0);
  addBest(phrases, phraseKey(title), postingCode(fieldCode.title, 0));
}

function addBest(codes: Map<string, number>, word: string, code: number): void {
  const before = codes.get(word);
  if (before === undefined || worth(before) < worth(code)) codes.set(word, code);
}

function worth(code: number): number {
  return postingWeights[code] as number;
}

function lettersOf(all: readonly string[]): number {
  let letters = 0;
  for (const word of new Set(all)) letters += word.length;
  return letters;
}
