/** Cuts texts and queries into words that can be compared. */

/** Words of a question that say nothing about what is looked for. */
const fillers: ReadonlySet<string> = new Set(
  'a an and app application for from how i in install is it me my need of on or please program set setting software some the to want with'.split(
    ' ',
  ),
);

/** Small letters without accents; `Déjà-Dup` gives `deja` and `dup`, `enableIPv6` stays whole. */
export function words(text: string): string[] {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  return plain.match(/[\p{L}\p{N}+#]+/gu) ?? [];
}

/** A query made of fillers only is taken at its word. */
export function queryWords(text: string): readonly string[] {
  const all = [...new Set(words(text))];
  const telling = all.filter((word) => !fillers.has(word));
  return telling.length > 0 ? telling : all;
}

/** `videos` and `video` are one word. */
export function stem(word: string): string {
  if (word.length >= 5 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.length >= 4 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

/** `printing` is about `print`; undefined for words that have no such root. */
export function verbOf(word: string): string | undefined {
  return word.length >= 7 && word.endsWith('ing') ? word.slice(0, -3) : undefined;
}
