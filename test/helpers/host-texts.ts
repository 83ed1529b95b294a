/** Every English text that the host says: out of its source, and of the texts we wrote about apps and settings. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { curatedCatalogue } from '../../electron/host/catalog/catalogue.ts';
import { translated } from '../../electron/host/catalog/spoken-catalogue.ts';

const source = new URL('../../electron', import.meta.url).pathname;

export interface HostTexts {
  /** In `say`, `inLanguage` and `sayLater`. */
  readonly sentences: readonly string[];
  /** In `sayCount`: those about one, and those about more, which are the keys. */
  readonly counts: readonly { readonly one: string; readonly other: string }[];
  readonly curated: readonly string[];
}

export function hostTexts(): HostTexts {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const texts = files.map((file) => readFileSync(join(source, file), 'utf8'));
  return {
    sentences: unique(texts.flatMap((text) => [...templatesIn(text), ...literalsIn(text)])),
    counts: texts.flatMap(countsIn),
    curated: curatedTexts(),
  };
}

function curatedTexts(): readonly string[] {
  const found: string[] = [];
  translated(curatedCatalogue(), (text) => {
    found.push(text);
    return text;
  });
  return unique(found);
}

/** say`The file ${file} was changed` is `The file {0} was changed`. */
function templatesIn(text: string): readonly string[] {
  return [...text.matchAll(/\bsay`/g)].map((found) => templateAt(text, found.index + found[0].length));
}

function templateAt(text: string, start: number): string {
  let key = '';
  let values = 0;
  for (let at = start; text[at] !== '`'; at++) {
    if (text[at] === '\\') {
      at += 1;
      key += text[at];
    } else if (text.startsWith('${', at)) {
      at = endOfValue(text, at + 2);
      key += `{${values}}`;
      values += 1;
    } else key += text[at];
  }
  return key;
}

/** Where the brace closes. What stands in a string or template inside of it counts only its own braces. */
function endOfValue(text: string, start: number): number {
  let depth = 1;
  for (let at = start; ; at++) {
    if (text[at] === '{') depth += 1;
    if (text[at] === '}') depth -= 1;
    if (depth === 0) return at;
  }
}

const literal = String.raw`('(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*")`;

function literalsIn(text: string): readonly string[] {
  const pattern = new RegExp(String.raw`\b(?:inLanguage|sayLater)\(\s*${literal}`, 'g');
  return [...text.matchAll(pattern)].map(([, quoted = '']) => unquoted(quoted));
}

function countsIn(text: string): HostTexts['counts'] {
  const pattern = new RegExp(
    String.raw`\bsayCount\((?:[^()'"]|\([^()]*\))+?,\s*${literal},\s*${literal},?\s*\)`,
    'g',
  );
  return [...text.matchAll(pattern)].map(([, one = '', other = '']) => ({
    one: unquoted(one),
    other: unquoted(other),
  }));
}

function unquoted(quoted: string): string {
  return quoted.slice(1, -1).replace(/\\(.)/g, '$1');
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
