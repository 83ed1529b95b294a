/** The beginning of a description as plain text, for one line under a title. */

const MOST_CHARACTERS = 160;

/** The first sentence of an option's Markdown without its marks. */
export function firstSentence(markdown: string): string {
  const [paragraph = ''] = withoutBlocks(markdown)
    .trim()
    .split(/\n\s*\n/);
  const text = withoutMarks(paragraph).replace(/\s+/g, ' ').trim();
  const end = /[.!?](?=\s+[A-Z“"'(]|$)/.exec(withoutAbbreviations(text));
  const sentence = end === null ? text : text.slice(0, end.index + (text[end.index] === '.' ? 0 : 1));
  return sentence.length <= MOST_CHARACTERS ? sentence : `${cutAtWord(sentence)}…`;
}

/** Code blocks, headings and the fences of admonitions say nothing in one line. */
function withoutBlocks(markdown: string): string {
  return markdown
    .replace(/```[\s\S]*?(```|$)/g, '')
    .replace(/^:{3,}.*$/gm, '')
    .replace(/^#+\s+/gm, '');
}

/** Marks of Markdown and of the NixOS manual: `{option}`…``, `[text](address)`, `<address>`, emphasis. */
export function withoutMarks(text: string): string {
  return text
    .replace(/\[\]\(#opt-([^)]*)\)/g, '$1')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\{[a-z]+\}`([^`]*)`/g, '$1')
    .replace(/`+([^`]*)`+/g, '$1')
    .replace(/<(https?:[^>]+)>/g, '$1')
    .replace(/(\*\*|__)(\S(?:.*?\S)?)\1/g, '$2')
    .replace(/(^|\s)[*_](\S(?:.*?\S)?)[*_](?=\W|$)/g, '$1$2')
    .replace(/\\([\\`*_{}[\]()#+.!<>-])/g, '$1');
}

/** Of the same length, so that places in the one are places in the other. */
function withoutAbbreviations(text: string): string {
  return text.replace(/\b(e\.g|i\.e|etc|cf|vs|resp|approx)\./gi, (found) => 'x'.repeat(found.length));
}

function cutAtWord(text: string): string {
  const cut = text.slice(0, MOST_CHARACTERS);
  return cut.slice(0, Math.max(cut.lastIndexOf(' '), MOST_CHARACTERS / 2)).replace(/[\s,;:]+$/, '');
}
