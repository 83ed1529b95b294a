/** Starts a job of the host and stays with it until it is over; Ctrl+C cancels it, or ends a trial. */
import { type Job, jobSchema } from '#shared/api/apply.ts';
import type { Input } from '#shared/api/contract.ts';
import type { Host } from '../host/host.ts';
import type { HostAnswer } from '../host/router.ts';
import { exitCode } from './exit-codes.ts';
import type { JobDisplay } from './job-display.ts';
import { askToKeep, type TrialAnswers } from './trial-question.ts';

/** Returns the exit code. */
export function followJob(host: Host, order: Input<'apply.files'>, display: JobDisplay): Promise<number> {
  return followCall(host, () => host.call('apply.files', order), display);
}

/** As `followJob`, for whatever call answers with a job. */
export async function followCall(
  host: Host,
  begin: () => Promise<HostAnswer>,
  display: JobDisplay,
): Promise<number> {
  let job: Job | null = null;
  let end: (job: Job) => void = () => {};
  const ended = new Promise<Job>((resolve) => {
    end = resolve;
  });
  const call = (name: 'apply.keep' | 'apply.goBack' | 'apply.cancel') =>
    host.call(name, { jobId: job?.id ?? '' });
  const answers: TrialAnswers = {
    keep: () => void call('apply.keep'),
    goBack: () => void call('apply.goBack'),
  };
  let question: { readonly close: () => void } | null = null;

  const take = (now: Job): void => {
    job = now;
    display.show(now);
    if (now.state === 'trying' && now.trial !== null) question ??= askToKeep(now.trial, answers, display);
    else question?.close();
    if (now.endedAt !== null) end(now);
  };
  const stop = async (): Promise<void> => {
    if (job?.state === 'trying') return answers.goBack();
    const answer = await call('apply.cancel');
    display.say(
      answer.ok ? 'Stopping…' : 'It is too late to stop: the new system is already being put in place.',
    );
  };

  const unsubscribe = host.subscribe((event) => {
    if (event.name === 'apply.changed' && event.data.job !== null) take(event.data.job);
  });
  const stopListening = onSignals(() => void stop());
  try {
    const started = await begin();
    if (!started.ok) {
      display.refuse(started.error);
      return started.error.kind === 'unknown-generation' ? exitCode.notThere : exitCode.refused;
    }
    // It may have ended before anybody could hear of it.
    if (job === null) take(jobSchema.parse(started.value));
    const last = await ended;
    display.end(last);
    return exitCodeOf(last);
  } finally {
    unsubscribe();
    stopListening();
  }
}

/** Returns the function that ends it. */
function onSignals(act: () => void): () => void {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.on(signal, act);
  return () => {
    for (const signal of signals) process.off(signal, act);
  };
}

function exitCodeOf({ outcome }: Job): number {
  switch (outcome?.kind) {
    case 'done':
      return exitCode.done;
    case 'went-back':
      return exitCode.notKept;
    case 'cancelled':
      return exitCode.cancelled;
    default:
      return exitCode.failed;
  }
}
