/** What a commit of an apply says: the changes, as short as they can be told in one line, then each of them. */
import type { Change, ChangeWords } from '#shared/api/changes.ts';
import { assertNever } from '#shared/api/result.ts';
import type { PreparedPlan } from '../config/prepared-plan.ts';

/** The length that git's own documentation recommends for a subject (git-commit(1), DISCUSSION), with some room. */
const longestSubject = 72;

/** What is committed where there are no changes to tell of. */
type Occasion = Pick<PreparedPlan, 'settingsOf' | 'fromUpdate'>;

export function commitMessage(
  changes: readonly Pick<Change, 'words'>[],
  { settingsOf, fromUpdate }: Occasion = {},
): string {
  const sentences = changes.map(({ words }) => sentenceOf(words));
  const usual = fromUpdate === true ? 'Update the system' : 'Apply settings';
  const whole = settingsOf === undefined ? usual : `Bring back the settings of restore point ${settingsOf}`;
  const [first = whole, ...others] = sentences;
  const subject = others.length === 0 ? first : `${first} and ${others.length} more`;
  const isWhole = others.length === 0 && subject.length <= longestSubject;
  const body = isWhole ? [] : ['', ...sentences.map((sentence) => `- ${sentence}`)];
  return [shortened(subject), ...body].join('\n').slice(0, 9_000);
}

function shortened(text: string): string {
  return text.length <= longestSubject ? text : `${text.slice(0, longestSubject - 1)}…`;
}

/** English: a commit is read by whoever shares the repository. */
function sentenceOf(words: ChangeWords): string {
  switch (words.kind) {
    case 'install-app':
      return `Install ${words.name}`;
    case 'remove-app':
      return `Remove ${words.name}`;
    case 'turn-on':
      return `Turn on ${words.option}`;
    case 'turn-off':
      return `Turn off ${words.option}`;
    case 'set':
      return `Set ${words.option} to ${words.to}`;
    case 'reset':
      return `Reset ${words.option}`;
    case 'add-entry':
      return `Add ${words.name} to ${words.option}`;
    case 'remove-entry':
      return `Remove ${words.name} from ${words.option}`;
    case 'rename-entry':
      return `Rename ${words.name} to ${words.to} in ${words.option}`;
    case 'add-user':
      return `Add the account of ${words.name}`;
    case 'change-user':
      return `Change the account of ${words.name}: ${words.change.part}`;
    case 'remove-user':
      return `Remove the account of ${words.name}`;
    case 'fix':
      return words.label;
    default:
      return assertNever(words);
  }
}
