/** What is wrong with a page in the pseudo-language: text outside of the catalogues, and boxes too small for theirs. */
import type { Page } from 'playwright-core';
import { curatedCatalogue } from '../../electron/host/catalog/catalogue.ts';
import { curatedApps } from '../../electron/host/catalog/curated/index.ts';
import { nameInWords } from '../../electron/host/catalog/options/option-words.ts';
import { optionsFile } from '../../electron/host/machine/practice/collection/option-tree.ts';
import { closing, opening } from './pseudo-language.ts';

export interface LanguageFaults {
  /** Texts that are seen and are not in brackets, without what is in them from a catalogue. */
  readonly outside: readonly string[];
  /** `button “Åpplíícátííöns”: 214 of 180 pixels` */
  readonly tooSmall: readonly string[];
}

/** Names, values and code are in every language the same. */
const untranslated = 'code, pre, kbd, textarea, input, svg, [translate="no"], [lang]:not(html)';

export async function languageFaults(page: Page): Promise<LanguageFaults> {
  const { texts, tooSmall } = await page.evaluate(
    ({ untranslated, most }) => {
      const isSeen = (element: Element): boolean => {
        const box = element.getBoundingClientRect();
        const { visibility, opacity } = getComputedStyle(element);
        // What only a screen reader reads is as large as a pixel.
        return box.width > 1 && box.height > 1 && visibility === 'visible' && opacity !== '0';
      };
      const texts: string[] = [];
      const tooSmall: string[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const parent = walker.currentNode.parentElement;
        const text = walker.currentNode.nodeValue?.trim() ?? '';
        if (parent === null || text === '' || parent.closest(untranslated) !== null || !isSeen(parent))
          continue;
        texts.push(text);
      }
      for (const element of document.querySelectorAll<HTMLElement>('body *')) {
        if (!isSeen(element) || element.closest(untranslated) !== null) continue;
        const hasText = [...element.childNodes].some(
          (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim() !== '',
        );
        if (!hasText) continue;
        const { overflowX, overflowY, display, textOverflow, webkitLineClamp } = getComputedStyle(element);
        const name = `${element.tagName.toLowerCase()} “${(element.textContent ?? '').slice(0, 40)}”`;
        if (display === 'inline') continue;
        // Cut short on purpose: the control's name, its list, or its title has all of it.
        if (
          textOverflow === 'ellipsis' &&
          element.closest('button[aria-label], [aria-haspopup], [title]') !== null
        )
          continue;
        const isCut = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + most;
        const isOut = overflowX === 'visible' && element.scrollWidth > element.clientWidth + most;
        if (isCut || isOut) tooSmall.push(`${name}: ${element.scrollWidth} of ${element.clientWidth} pixels`);
        const isLow = overflowY === 'hidden' && webkitLineClamp === 'none';
        if (isLow && element.scrollHeight > element.clientHeight + 4)
          tooSmall.push(`${name}: ${element.scrollHeight} of ${element.clientHeight} pixels high`);
      }
      return { texts, tooSmall };
    },
    { untranslated, most: 1 },
  );
  const outside = texts.map(withoutBrackets).filter((text) => !isSameEverywhere(text));
  return { outside: [...new Set(outside)], tooSmall: [...new Set(tooSmall)] };
}

/** Numbers, versions, options, addresses, files; and what the browser itself says of dates, in the language it stands for. */
const sameEverywhere = [
  /^[^\p{L}]*\p{L}?[^\p{L}]*$/u,
  /^NixOS \d\d\.\d\d$/,
  /^[\d.,]+\s?(?:k|M|G)?B(?:yte)?$/,
  /^\S*[./]\S*$/,
  /^[a-z]+(?:[A-Z-][a-z]*)*\d*$/,
  /^(?:vor|in) .*(?:Minute|Stunde|Tag|Monat|Jahr)|^(?:letzte|vorige|nächste)|^(?:vor)?gestern$|^(?:heute|morgen|jetzt)$/,
];

function isSameEverywhere(text: string): boolean {
  return names().has(text) || sameEverywhere.some((pattern) => pattern.test(text));
}

let known: ReadonlySet<string> | undefined;

/** What things are called: apps, licences, and options in words, which are made of their names in nixpkgs. */
function names(): ReadonlySet<string> {
  known ??= new Set([
    ...curatedApps.flatMap(({ name, attribute, licence }) => [name, attribute, licence]),
    ...wordsOfOptions(optionsFile(curatedApps, curatedCatalogue().settings)),
    // A set of options, who works on the practice computer, and the letters in place of a picture.
    'Jane',
    'Nixpkgs',
    'Ja',
  ]);
  return known;
}

/** Their names, those names in words, and what nixpkgs says of them. */
function wordsOfOptions(tree: unknown): readonly string[] {
  if (typeof tree !== 'object' || tree === null) return [];
  return Object.entries(tree).flatMap(([name, below]) => [
    name,
    nameInWords(name),
    ...(name === 'description' && typeof below === 'string' ? [below] : []),
    ...wordsOfOptions(below),
  ]);
}

/** A text from a catalogue can be a value in another one. */
function withoutBrackets(text: string): string {
  let depth = 0;
  let rest = '';
  for (const letter of text) {
    if (letter === opening) depth += 1;
    else if (letter === closing) depth -= 1;
    else if (depth <= 0) rest += letter;
  }
  return rest.trim();
}
