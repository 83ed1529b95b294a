/** What may have been meant by a word that is no command. */

import { nearestNames } from '../host/apply/explain/nearest.ts';
import { fileCommands } from './file-commands.ts';

const otherCommands = ['search', 'option', 'explain', 'rebuild', 'try', 'generations', 'serve', 'help'];

/** A sentence with a space before it; empty where no command is like the word. */
export function nearestCommand(word: string): string {
  const [nearest] = nearestNames(word, [...fileCommands, ...otherCommands]);
  return nearest === undefined ? '' : ` Did you mean '${nearest}'?`;
}
