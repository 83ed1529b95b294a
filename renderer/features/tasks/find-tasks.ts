/** Which tasks a text asks for, in the language of the page. */
import type { Translate } from '../../i18n/text.tsx';
import { type QuickTask, quickTasks } from './quick-tasks.ts';

export interface FoundTasks {
  readonly tasks: readonly QuickTask[];
  /** The text says what one wants to do; a single word rather names a thing, and things stand first. */
  readonly isSentence: boolean;
}

const mostTasks = 3;
/** Letters of a text that is one word: below, it is the beginning of too many. Two signs are a whole word in Chinese. */
const shortestOf = (text: string): number => (/\p{Script=Han}/u.test(text) ? 2 : 3);

/** @param canApply this computer runs: what needs that is left out where it does not */
export function findTasks(t: Translate, text: string, canApply: boolean): FoundTasks {
  const asked = plain(text);
  const small = new Set(wordsOf(t('task.smallWords')));
  const words = wordsOf(asked);
  const telling = words.filter((word) => !small.has(word));
  const shortest = shortestOf(asked);
  if (telling.length === 0 || asked.length < shortest) return { tasks: [], isSentence: false };
  const fits = (phrase: string): boolean => {
    const known = wordsOf(phrase);
    // Languages without spaces between their words are looked at as they stand.
    return phrase.includes(asked) || telling.every((word) => known.some((one) => one.startsWith(word)));
  };
  const found = quickTasks
    .filter(({ needsRunning }) => canApply || !needsRunning)
    .map((task) => ({ task, title: plain(t(`task.${task.id}`)), words: plain(t(`task.${task.id}.words`)) }))
    .filter(({ title, words }) => fits(title) || fits(`${title}, ${words}`));
  // What the title says is meant rather than what only its words know.
  const tasks = [
    ...found.filter(({ title }) => fits(title)),
    ...found.filter(({ title }) => !fits(title)),
  ].map(({ task }) => task);
  const isTitle = found.some(({ title }) => asked.length > shortest && title.startsWith(asked));
  return { tasks: tasks.slice(0, mostTasks), isSentence: words.length > 1 || isTitle };
}

function plain(text: string): string {
  return text.toLocaleLowerCase().normalize('NFD').replace(/\p{M}/gu, '').trim();
}

function wordsOf(text: string): readonly string[] {
  return plain(text)
    .split(/[\s,.;:!?/-]+/)
    .filter((word) => word !== '');
}
