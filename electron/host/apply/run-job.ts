/** One job from its order to its outcome: the helper's events go in, the job as the page sees it comes out. */
import type { Failure, Job, Outcome } from '#shared/api/apply.ts';
import type { HelperEvent, HelperFailed } from '#shared/api/helper-protocol.ts';
import { isRestartNeeded } from '../generations/restart-needed.ts';
import type {
  HelperListener,
  HelperParts,
  HelperSilence,
  RunningHelper,
} from '../privilege/helper-client.ts';
import { type Evidence, errorIn, type RebuildError } from './explain/evidence.ts';
import type { KnownNames } from './explain/explanation.ts';
import { failureOf, failureOfAccident, failureOfSilence } from './failure.ts';
import { freedBytesIn } from './freed-bytes.ts';
import { parseNixLine } from './internal-json.ts';
import { canCancel, type JobEvent, nextJobState } from './job-state.ts';
import type { JobOrder, LogPage } from './jobs.ts';
import { createJobLog, type FoundLines } from './log.ts';
import { type BuildNames, logTextOf } from './log-text.ts';
import { failureOfLook, warningsOfLook } from './look.ts';
import { ownFiles } from './own-files.ts';
import { advance, currentActivity, noProgress, secondsLeft } from './progress.ts';

export interface RunningJob {
  current(): Job;
  /** Never rejects. */
  readonly ended: Promise<void>;
  /** Something may have been changed: it did not end with the look. */
  hasBegun(): boolean;
  cancel(): void;
  keep(): void;
  goBack(): void;
  log(from: number, limit: number): LogPage;
  find(text: string, limit: number): FoundLines;
}

interface JobRun {
  readonly id: string;
  readonly order: JobOrder;
  readonly parts: HelperParts & { readonly names?: KnownNames };
  readonly logFile: string;
  /** Nothing is looked at before. */
  readonly after: Promise<unknown>;
  /** What has to be done before there is anything that could crash. */
  readonly beforeBegin?: () => Promise<void>;
  /** Starts, or follows, what does the work. */
  readonly begin: (listener: HelperListener) => RunningHelper;
  /** The job as it was last seen, where it is found again. */
  readonly found?: Job;
  /** Called for every change, however small. */
  readonly onChange: (job: Job) => void;
}

/** As much as any explanation looks at. */
const evidenceLines = 500;

export function runJob(run: JobRun): RunningJob {
  const { id, order, parts, logFile, after, beforeBegin, begin, found, onChange } = run;
  const log = createJobLog(logFile);
  const errors: RebuildError[] = [];
  let progress = noProgress;
  let builds: BuildNames = new Map();
  let helper: RunningHelper | null = null;
  let hasBegun = false;
  let cancelAsked = false;
  let finished: Extract<HelperEvent, { event: 'finished' }> | null = null;
  let failed: HelperFailed | null = null;
  let job = found ?? plannedJob(id, order);
  const looking = new AbortController();

  const change = (difference: Partial<Job>): void => {
    job = { ...job, ...difference };
    onChange(job);
  };
  const enter = (event: JobEvent): void => {
    const state = nextJobState(job.state, event, job.stages);
    if (state !== job.state) change({ state, cancellable: canCancel(state) && !cancelAsked });
  };
  const takeLine = (line: string): void => {
    const message = parseNixLine(line);
    if (message === null) return;
    const text = logTextOf(message, builds);
    builds = text.builds;
    log.append(text.lines);
    const error = errorIn(message);
    if (error !== null) errors.push(error);
    const time = performance.now();
    const before = progress;
    progress = advance(progress, message, time);
    if (progress !== before) {
      enter({ kind: 'reached', stage: progress.stage });
      change({
        fraction: progress.fraction,
        secondsLeft: secondsLeft(progress, time),
        activity: currentActivity(progress),
        logLines: log.length,
      });
    } else if (text.lines.length > 0) change({ logLines: log.length });
  };
  const take = (event: HelperEvent): void => {
    switch (event.event) {
      case 'log':
        takeLine(event.line);
        return;
      case 'state':
        if (event.state === 'writing') enter({ kind: 'writing' });
        if (event.state === 'running') enter({ kind: 'running' });
        if (event.state === 'keeping') enter({ kind: 'keeping' });
        return;
      case 'trying':
        enter({ kind: 'trying' });
        change({
          trial: { endsAt: event.endsAt, seconds: event.seconds },
          fraction: 1,
          secondsLeft: null,
          activity: null,
        });
        return;
      case 'confirm-refused':
        if (job.trial !== null) change({ trial: { ...job.trial, keepRefused: true } });
        return;
      case 'going-back':
        enter({ kind: 'going-back' });
        change({ trial: null });
        return;
      case 'finished':
        finished = event;
        return;
      case 'failed':
        failed = event;
        return;
      case 'cancel-refused':
      case 'recovered':
      case 'ready':
        return;
    }
  };
  const keepRecord = async (generation: number | null): Promise<void> => {
    try {
      await order.whenSwitched({ generation });
    } catch (error) {
      // Such as a full disk: the system is the new one all the same, and that is what the job tells.
      log.append([`Snowglobe could not keep its record of this: ${String(error)}`]);
    }
  };
  const outcomeOf = async (silence: HelperSilence | null): Promise<Outcome> => {
    const evidence: Evidence = { errors, log: log.tail(evidenceLines) };
    if (silence?.kind === 'dismissed' && cancelAsked) return { kind: 'cancelled' };
    if (silence !== null) return { kind: 'failed', failure: failureOfSilence(silence, evidence) };
    if (finished !== null) {
      if (finished.wentBack !== null) return { kind: 'went-back', reason: finished.wentBack };
      await keepRecord(finished.generation);
      const fromNextStart = order.task.kind === 'apply' && order.task.mode === 'boot';
      const restartNeeded = fromNextStart || (await isRestartNeeded(parts.computer));
      const { generation, commit } = finished;
      return { kind: 'done', generation, restartNeeded, commit, ...endOfLog(order, log.tail(1)) };
    }
    if (failed === null) throw new Error('The helper ended without an event and without silence');
    if (failed.kind === 'cancelled') return { kind: 'cancelled' };
    // It runs, though something in it did not start: the files and the changes are the system's.
    if (failed.generation !== null) await keepRecord(failed.generation);
    return {
      kind: 'failed',
      failure: failureOf(failed, evidence, ownFiles(parts.computer, order.request), parts.names),
    };
  };
  const end = async (outcome: Outcome): Promise<void> => {
    await log.close();
    const kind = outcome.kind === 'done' || outcome.kind === 'went-back' ? 'finished' : outcome.kind;
    change({
      state: nextJobState(job.state, { kind }, job.stages),
      endedAt: new Date().toISOString(),
      fraction: outcome.kind === 'done' ? 1 : job.fraction,
      secondsLeft: null,
      activity: null,
      logLines: log.length,
      cancellable: false,
      trial: null,
      outcome,
    });
  };
  /** Null where nothing speaks against it. */
  const look = async (): Promise<Failure | null> => {
    if (order.look === undefined) return null;
    const seen = await order.look(looking.signal);
    change({ warnings: [...warningsOfLook(seen)] });
    return failureOfLook(seen);
  };
  const work = async (): Promise<Outcome> => {
    const failure = cancelAsked ? null : await look();
    if (cancelAsked) return { kind: 'cancelled' };
    if (failure !== null) return { kind: 'failed', failure };
    enter({ kind: 'looked' });
    await beforeBegin?.();
    hasBegun = true;
    const silence = await new Promise<HelperSilence | null>((resolve) => {
      helper = begin({ event: take, ended: resolve });
    });
    return outcomeOf(silence);
  };

  // Such as no memory for another process: whatever it is, the job ends, and the next one can be begun.
  const breakDown = (error: unknown): Outcome => ({
    kind: 'failed',
    failure: failureOfAccident(error, helper === null),
  });
  const ended = after.then(work).catch(breakDown).then(end);

  return {
    current: () => job,
    ended,
    hasBegun: () => hasBegun,
    cancel: () => {
      cancelAsked = true;
      looking.abort();
      helper?.cancel();
      change({ cancellable: false });
    },
    keep: () => helper?.confirm(),
    goBack: () => helper?.cancel(),
    log: log.page,
    find: log.find,
  };
}

function plannedJob(id: string, order: JobOrder): Job {
  return {
    id,
    task: order.task,
    state: order.stages[0] ?? 'writing',
    stages: [...order.stages],
    startedAt: new Date().toISOString(),
    endedAt: null,
    fraction: null,
    secondsLeft: null,
    activity: null,
    logLines: 0,
    cancellable: true,
    trial: null,
    warnings: [],
    outcome: null,
  };
}

/** The path of what was built is the last line of a build's log, and the bytes freed are in that of a clean-up's. */
function endOfLog(
  { request }: JobOrder,
  [line = '']: readonly string[],
): { readonly system?: string; readonly freedBytes?: number } {
  if (request.request === 'build' && line.includes('/nix/store/')) return { system: line.trim() };
  const freed = request.request === 'collect-garbage' ? freedBytesIn(line) : null;
  return freed === null ? {} : { freedBytes: freed };
}
