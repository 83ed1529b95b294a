/** The calls `practice.*`: which failure the practice computer rehearses. */
import { fail, ok } from '#shared/api/result.ts';
import type { HandlersOf } from '../handlers.ts';
import { sayLater } from '../texts/say.ts';
import { readRehearsal, setRehearsal } from './practice/rehearsal.ts';

const notPractice = fail({
  kind: 'not-practice' as const,
  sentence: sayLater('Only the practice computer can rehearse failures.'),
});

/** `practiceFolder`: null on every other computer. */
export function createPracticeHandlers(practiceFolder: string | null): HandlersOf<'practice.'> {
  return {
    'practice.rehearsal': () =>
      practiceFolder === null ? notPractice : ok({ rehearsal: readRehearsal(practiceFolder) }),
    'practice.rehearse': async ({ rehearsal }) => {
      if (practiceFolder === null) return notPractice;
      await setRehearsal(practiceFolder, rehearsal);
      return ok({ rehearsal });
    },
  };
}
