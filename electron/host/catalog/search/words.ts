/** Cuts texts, names and queries into words that can be compared. */

/** Words of a question that say nothing about what is looked for. */
const fillers: ReadonlySet<string> = new Set(
  'a an and any app application best for free from good how i in install is it me my need of on or please program set setting software some that the to tool want with'.split(
    ' ',
  ),
);

/** What people want to do with it: says little where another word says what it is. */
const weakWords: ReadonlySet<string> = new Set(
  'action add again always bigger broken can cannot cant change choose create disable do enable error fail failed fails fix found get give go goes have install join keep make manage missing new not off open own problem put reduce run see select show start stop switch too turn up use using watch well when wont work working'.split(
    ' ',
  ),
);

export function isWeak(word: string): boolean {
  return weakWords.has(word);
}

/** Small letters without accents; `Déjà-Dup` gives `deja` and `dup`, `enableIPv6` stays whole. */
export function words(text: string): string[] {
  return plain(text).toLowerCase().match(wordPattern) ?? [];
}

const wordPattern = /[\p{L}\p{N}+#]+/gu;

function plain(text: string): string {
  if (isPlain.test(text)) return text;
  // The apostrophe that Ukrainian keyboards have is a letter to Unicode; others write it as a quotation mark.
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('\u02bc', "'");
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII, which needs no decomposing.
const isPlain = /^[\x00-\x7f]*$/;

/**
 * The words of a name that is written in one: `allowedTCPPorts` gives `allowedtcpports`, `allowed`, `tcp` and
 * `ports`; `python312Packages` also `python`, `312` and `packages`.
 */
export function nameWords(name: string): readonly string[] {
  return [...new Set([...words(name), ...words(spacedOut(name))])];
}

/** `allowedTCPPorts` gives `allowed TCP Ports`. */
export function spacedOut(name: string): string {
  return plain(name)
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .replace(/(\p{L}{2,})(\p{N})/gu, '$1 $2')
    .replace(/(\p{N})(\p{L}{3,})/gu, '$1 $2');
}

/** All letters in one: `Visual Studio Code` and `visual-studio-code` are both `visualstudiocode`. */
export function joined(text: string): string {
  return words(text).join('');
}

/** A query made of fillers only is taken at its word. */
export function queryWords(text: string): readonly string[] {
  const all = [...new Set(words(text))];
  const telling = all.filter((word) => !fillers.has(word));
  return telling.length > 0 ? telling : all;
}

/** What two phrases have in common when they say the same in another order and number: `pdf reader`, `Readers of PDF`. */
export function phraseKey(text: string): string {
  return [...new Set(queryWords(text).map(stem))].sort().join(' ');
}

/** The same without words that say little: `change mouse speed` is about `mouse speed`. */
export function tellingPhraseKey(text: string): string {
  const telling = queryWords(text).filter((word) => !isWeak(word));
  return phraseKey(telling.join(' '));
}

/** `videos` and `video` are one word. */
export function stem(word: string): string {
  if (word.length >= 5 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.length >= 4 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

/** `printing`, `printer` and `printed` are about `print`; undefined for words that have no such root. */
export function rootOf(word: string): string | undefined {
  const root = /^(\p{L}{3,}?)(?:ing|er|ed|or)$/u.exec(word)?.[1];
  return root?.replace(/([bdgmnprt])\1$/, '$1');
}
