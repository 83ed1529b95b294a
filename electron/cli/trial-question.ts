/** Whether what is tried is kept: asked on a terminal, by one key, while the seconds go down. */
import type { Job } from '#shared/api/apply.ts';
import type { JobDisplay } from './job-display.ts';

export interface TrialAnswers {
  keep(): void;
  goBack(): void;
}

/** Somebody can be asked. */
export function canAsk(): boolean {
  return process.stdin.isTTY === true && process.stderr.isTTY === true;
}

/** Without a terminal nobody is asked: the trial ends by itself. */
export function askToKeep(
  { endsAt }: NonNullable<Job['trial']>,
  answers: TrialAnswers,
  display: JobDisplay,
): { readonly close: () => void } {
  if (!canAsk()) return { close: () => {} };
  const { stdin } = process;
  const ask = (): void => {
    const left = Math.max(0, Math.ceil((Date.parse(endsAt) - Date.now()) / 1_000));
    display.ask(`The new system runs. ${left} s left. Keep it? [k]eep / [g]o back `);
  };
  const take = (typed: Buffer): void => {
    const answer = answerIn(typed.toString('utf8'));
    if (answer === 'keep') answers.keep();
    if (answer === 'go-back') answers.goBack();
  };
  ask();
  const timer = setInterval(ask, 1_000);
  stdin.setRawMode(true);
  stdin.on('data', take);
  stdin.resume();
  let isOpen = true;
  return {
    close: () => {
      if (!isOpen) return;
      isOpen = false;
      clearInterval(timer);
      stdin.off('data', take);
      stdin.setRawMode(false);
      stdin.pause();
    },
  };
}

/** In raw mode Ctrl+C (3) and Ctrl+D (4) are keys like others. */
export function answerIn(typed: string): 'keep' | 'go-back' | null {
  for (const key of typed.toLowerCase()) {
    if (key === 'k') return 'keep';
    if (key === 'g' || key === '\u0003' || key === '\u0004') return 'go-back';
  }
  return null;
}
