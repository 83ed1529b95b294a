/**
 * A language that nobody speaks, made of the English one: in brackets, with accents, and longer by two fifths. What is
 * seen without brackets is in no catalogue; what does not fit would not fit in another language either. It is put into
 * a copy of the build in the place of German, so that what is tested is the program as it is shipped.
 */
import { cp, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { printAST } from '@formatjs/icu-messageformat-parser/printer.js';
import { en } from '../../renderer/i18n/en.ts';
import type { MessageId } from '../../renderer/i18n/text.tsx';
import { hostTexts } from './host-texts.ts';

export const [opening, closing] = ['⟦', '⟧'];

/** A text of the page, in ICU syntax. */
export function pseudoMessage(text: string): string {
  return `${opening}${printAST(parse(text).map(pseudoElement))}${closing}`;
}

/** A text of the host, with places like `{0}`, or `#` where it is about so many things. */
export function pseudoSentence(text: string): string {
  return `${opening}${text
    .split(/(\{\d+\}|#)/)
    .map((part, index) => (index % 2 === 1 ? part : stretched(part)))
    .join('')}${closing}`;
}

/** A copy of the build in `folder` whose German is the pseudo-language. */
export async function pseudoBuild(build: string, folder: string): Promise<void> {
  await cp(build, folder, { recursive: true });
  const { sentences, counts, curated } = hostTexts();
  const host = [...sentences, ...curated, ...counts.flatMap(({ one, other }) => [one, other])];
  await replaceGerman(
    join(folder, 'chunks'),
    host.map((text) => [text, pseudoSentence(text)]),
  );
  await replaceGerman(
    join(folder, 'renderer/assets'),
    (Object.keys(en) as MessageId[]).map((id) => [id, pseudoMessage(en[id])]),
  );
}

async function replaceGerman(folder: string, texts: readonly (readonly [string, string])[]): Promise<void> {
  const chunks = (await readdir(folder)).filter((file) => /^de-.*\.js$/.test(file));
  if (chunks.length !== 1) throw new Error(`${folder} has ${chunks.length} chunks for German`);
  const code = `export const texts = ${JSON.stringify(Object.fromEntries(texts))};\n`;
  await writeFile(join(folder, chunks[0] ?? ''), code);
}

function pseudoElement(element: MessageFormatElement): MessageFormatElement {
  switch (element.type) {
    case TYPE.literal:
      return { ...element, value: stretched(element.value) };
    case TYPE.select:
    case TYPE.plural:
      return {
        ...element,
        options: Object.fromEntries(
          Object.entries(element.options).map(([name, option]) => [
            name,
            { ...option, value: option.value.map(pseudoElement) },
          ]),
        ),
      } as MessageFormatElement;
    case TYPE.tag:
      return { ...element, children: element.children.map(pseudoElement) };
    default:
      return element;
  }
}

const accents: Readonly<Record<string, string>> = {
  a: 'á',
  e: 'é',
  i: 'í',
  o: 'ö',
  u: 'ü',
  A: 'Å',
  E: 'É',
  O: 'Ø',
};

/** Every vowel has an accent, and so many are said twice that the text is longer by two fifths. */
function stretched(text: string): string {
  let owed = 0;
  return [...text]
    .map((letter) => {
      owed += /\p{L}/u.test(letter) ? 0.4 : 0;
      const accent = accents[letter];
      if (accent === undefined) return letter;
      const more = Math.floor(owed);
      owed -= more;
      return accent + accent.toLowerCase().repeat(more);
    })
    .join('');
}
