/** Sentences that several rows of the table say. */
import { say } from '../../../texts/say.ts';

/** @param host undefined where it is not known who */
export function unreachable(host: string | undefined): string {
  return host === undefined
    ? say`Something could not be reached. Check the network connection and apply again.`
    : say`${host} could not be reached. Check the network connection and apply again.`;
}

/** With the name that was probably meant, where there is one. */
export function withGuess(sentence: string, name: string | undefined): string {
  return name === undefined ? sentence : `${sentence} ${say`Perhaps ${name} was meant.`}`;
}
