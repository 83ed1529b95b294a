/** The time in which a new system runs and waits for a word: to be kept, or to go back. */
import type { Trial, WentBackReason } from '#shared/api/apply.ts';
import { wasTakenOver } from '#shared/api/helper-journal.ts';
import type { Conversation } from './conversation.ts';
import { type HostCheckTimes, watchHost } from './host-check.ts';
import { keepSystem } from './keep.ts';
import { readSystemLinks } from './system-links.ts';
import { journalChange, type Work } from './work.ts';

/**
 * Tells that it waits, waits, and keeps the system if that is the word. If not, `work.wentBack` says why, and the
 * caller brings back what was before. Throws a refusal when it could not be kept.
 */
export async function holdTrial(work: Work, trial: Trial, tried: string): Promise<void> {
  const { chosen, conversation } = work;
  const endsAt = new Date(Date.now() + trial.seconds * 1_000).toISOString();
  journalChange(work, { phase: 'trial', trial: { ...trial, endsAt } });
  conversation.tell({ event: 'trying', endsAt, seconds: trial.seconds });
  const decision = await decisionOn({ trial, endsAt, conversation });
  if (wasTakenOver(work.journal, readSystemLinks(chosen.computer))) return;
  if (decision !== 'keep') {
    work.wentBack = decision;
    return;
  }
  conversation.tell({ event: 'state', state: 'keeping' });
  const endListening = conversation.onCancel(() => conversation.tell({ event: 'cancel-refused' }));
  journalChange(work, { phase: 'keeping' });
  await keepSystem(chosen, tried, (line) => conversation.tell({ event: 'log', line }));
  endListening();
}

interface WaitingTrial {
  readonly trial: Trial;
  /** ISO 8601, UTC. */
  readonly endsAt: string;
  readonly conversation: Pick<Conversation, 'onCancel' | 'onConfirm' | 'tell'>;
  readonly checkTimes?: HostCheckTimes;
}

/** The first of: a word of the host's, the end of the time, a host that is no longer reached. */
export function decisionOn(waiting: WaitingTrial): Promise<'keep' | WentBackReason> {
  const { trial, endsAt, conversation, checkTimes } = waiting;
  return new Promise((resolve) => {
    const endings: (() => void)[] = [];
    const decide = (decision: 'keep' | WentBackReason): void => {
      for (const end of endings) end();
      resolve(decision);
    };
    // A timer stands still while the computer sleeps (clock_gettime(2)); the time that was told does not.
    const begun = performance.now();
    const clock = setInterval(() => {
      const isOver = performance.now() - begun >= trial.seconds * 1_000 || Date.now() >= Date.parse(endsAt);
      if (isOver) decide('silence');
    }, 100);
    endings.push(() => clearInterval(clock));
    const watch = trial.check && watchHost(trial.check, () => decide('check-failed'), checkTimes);
    if (watch !== null) endings.push(() => watch.end());
    endings.push(
      conversation.onConfirm(() => {
        if (watch === null || watch.hasAnswered()) decide('keep');
        else conversation.tell({ event: 'confirm-refused' });
      }),
      conversation.onCancel(decide),
    );
  });
}
