/** Why there was no word from the helper at all, or none at the end. In all cases but `interrupted` nothing was done. */
import { sayCount, sayLater } from '../texts/say.ts';

export type HelperSilence =
  | {
      readonly kind: /** The question for the password was closed, by the person or because the change was cancelled. */
        | 'dismissed'
        /** The password was wrong, or the account is not one that may do this. */
        | 'not-authorised'
        /** There is a way to ask, and nothing that shows the question to this person. */
        | 'no-agent'
        /** The question stood there too long. */
        | 'nobody-answered'
        /** Nothing here can raise rights, or what should do it does not work. */
        | 'no-way';
      readonly sentence: string;
    }
  /** It ended without saying how it went; what it did will be put back by the next one. */
  | { readonly kind: 'interrupted' };

export const dismissed: HelperSilence = {
  kind: 'dismissed',
  sentence: sayLater('The question for the password was closed, so nothing was changed.'),
};

export const refused: HelperSilence = {
  kind: 'not-authorised',
  sentence: sayLater(
    'The password was not accepted, or this account may not change the system. Nothing was changed.',
  ),
};

/** For a way that does not tell the two apart. */
export const dismissedOrRefused: HelperSilence = {
  kind: 'not-authorised',
  sentence: sayLater('The password was not given or not accepted, so nothing was changed.'),
};

export const noAgent: HelperSilence = {
  kind: 'no-agent',
  sentence: sayLater(
    'Nothing in this session can show the question for the password: no polkit agent is running. A desktop starts one; without a desktop, start Snowglobe from a terminal.',
  ),
};

export function nobodyAnswered(milliseconds: number): HelperSilence {
  const minutes = Math.round(milliseconds / 60_000);
  return {
    kind: 'nobody-answered',
    sentence: sayCount(
      minutes,
      'Nobody answered the question for the password within # minute, so it was closed and nothing was changed.',
      'Nobody answered the question for the password within # minutes, so it was closed and nothing was changed.',
    ),
  };
}

export function noWay(sentence: string): HelperSilence {
  return { kind: 'no-way', sentence };
}

/** The first line that a program said, which is better than nothing. */
export function noWayBecause(words: string, otherwise: string): HelperSilence {
  return noWay(words.split('\n').find((line) => line.trim() !== '') ?? otherwise);
}
