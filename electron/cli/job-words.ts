/** A job in words for a terminal: where it is, and how it ended. Pure. */
import type { Failure, Job, JobState, Outcome, WentBackReason } from '#shared/api/apply.ts';
import { assertNever } from '#shared/api/result.ts';
import { titles } from '../host/apply/explain/titles.ts';

const stages: Readonly<Record<JobState, string>> = {
  planned: 'Looking whether this computer accepts it',
  authorising: 'Waiting for your password',
  writing: 'Writing the configuration',
  checking: 'Reading the whole configuration',
  downloading: 'Downloading',
  building: 'Building',
  activating: 'Starting what changed',
  trying: 'Trying',
  kept: 'Making it the system that starts from now on',
  reverted: 'Bringing back the system from before',
  done: 'Done',
  failed: 'This did not work',
  cancelled: 'Stopped',
};

export function stageWords(state: JobState): string {
  return stages[state];
}

/** One line: the stage, what is being done in it, how far and how long still. */
export function progressLine(job: Job): string {
  const percent = job.fraction === null ? [] : [`${Math.floor(job.fraction * 100)} %`];
  const left = job.secondsLeft === null ? [] : [`about ${duration(job.secondsLeft)} left`];
  return [activityWords(job) ?? stages[job.state], ...percent, ...left].join(' · ');
}

function activityWords({ state, activity }: Job): string | null {
  switch (activity?.kind) {
    case 'downloading': {
      const { name, doneBytes, totalBytes } = activity;
      return totalBytes === 0
        ? `Downloading ${name}`
        : `Downloading ${name} (${megabytes(doneBytes)} of ${megabytes(totalBytes)} MB)`;
    }
    case 'building':
      return `Building ${activity.name} (${activity.done} of ${activity.total})`;
    case 'activating':
      return state === 'activating' ? `${stages.activating}: ${activity.what}` : null;
    default:
      return null;
  }
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1);
}

function duration(seconds: number): string {
  return seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}

/** Lines about how it ended. */
export function outcomeLines({ task, warnings }: Job, outcome: Outcome): readonly string[] {
  switch (outcome.kind) {
    case 'done':
      return [...warnings.map((warning) => `NixOS warns: ${warning}`), ...doneLines(task, outcome)];
    case 'went-back':
      return [`${wentBack[outcome.reason]} The system is as it was.`];
    case 'failed':
      return failureLines(outcome.failure);
    case 'cancelled':
      return ['Stopped. The running system was not touched.'];
    default:
      return assertNever(outcome);
  }
}

function doneLines(
  task: Job['task'],
  { generation, restartNeeded }: Extract<Outcome, { kind: 'done' }>,
): readonly string[] {
  if (task.kind === 'boot-once') {
    return task.generation === null
      ? ['Done. The next start is as usual.']
      : [`Done. Restore point ${task.generation} starts the next time, and only then.`];
  }
  if (task.kind === 'set-default') return [`Done. Restore point ${task.generation} starts from now on.`];
  if (task.kind === 'clean-up') return ['Done. What no restore point needs is no longer there.'];
  if (task.kind === 'delete-generations') return ['Done. The space becomes free with the next clean-up.'];
  if (task.kind === 'switch-generation')
    return [`Done. The system is that of restore point ${task.generation}.`];
  const mode = task.kind === 'apply' ? task.mode : 'switch';
  const point = generation === null ? [] : [`This is restore point ${generation}.`];
  switch (mode) {
    case 'build':
      return ['Done. The system of these files can be built. Nothing was changed.'];
    case 'boot':
      return ['Done. The system that the files describe takes effect at the next start.', ...point];
    case 'test':
      return ['Done. The new system runs until the next start, and the old one starts then.'];
    case 'try':
      return generation === null
        ? ['Done. The system was already like this, so there was nothing to try.']
        : ['Done. The new system is kept.', ...point];
    case 'switch':
    case 'write':
      return [
        generation === null
          ? 'Done. The system was already as the files say.'
          : 'Done. The system is now as the files say.',
        ...point,
        ...(restartNeeded ? ['Some of it takes effect after a restart.'] : []),
      ];
    default:
      return assertNever(mode);
  }
}

const wentBack: Readonly<Record<WentBackReason, string>> = {
  silence: 'Nobody kept it in time.',
  asked: 'It was not kept.',
  'app-closed': 'Snowglobe was ended while it waited.',
  'check-failed': 'The host that had to answer did not.',
  restarted: 'The computer was started again.',
};

/** What happened, where, and what to do; the program's own words where there is nothing better. */
export function failureLines(failure: Failure): readonly string[] {
  const { kind, sentence, place, option, suggestions, fixes, details, filesRestored } = failure;
  const isRaw = kind === 'unknown' || kind === 'build-failed';
  return [
    titles[kind],
    sentence,
    ...(place === null ? [] : [`  in ${place.file}, line ${place.line}`]),
    ...(option === null ? [] : [`  about ${option}`]),
    ...(fixes.length > 0 || suggestions.length === 0 ? [] : [`  perhaps meant: ${suggestions.join(', ')}`]),
    ...fixes.map(({ label }) => `  possible: ${label}`),
    ...(isRaw ? details.slice(-linesOfDetails).map((line) => `  | ${line}`) : []),
    filesRestored
      ? 'The running system is as it was.'
      : 'The new system was already in place when this happened. You can go back to the restore point before.',
  ];
}

const linesOfDetails = 15;
