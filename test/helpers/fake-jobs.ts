/** The jobs of the host in memory: what starts them, what they end with, and their logs. */
import type { Job } from '#shared/api/apply.ts';
import type { Answer, CallName, Input } from '#shared/api/contract.ts';
import { fail, ok, type Result } from '#shared/api/result.ts';
import type { FakeBridge, FakeScenario } from './fake-bridge.ts';
import * as computer from './fake-computer.ts';

type JobCall = Extract<CallName, `apply.${string}`>;
type Handlers = { [Name in JobCall]: (input: never) => Answer<Name> };

export interface FakeJobs {
  readonly handlers: Handlers;
  readonly started: (job: Job) => Result<Job, never>;
  /** The other editor's work is no longer in the way. */
  readonly settled: () => void;
}

export function fakeJobs(scenario: FakeScenario, publish: FakeBridge['publish']): FakeJobs {
  let job = scenario.job ?? null;
  let interrupted = scenario.interrupted ?? null;
  let isInTheWay = (scenario.conflicts?.length ?? 0) > 0;
  const become = (next: Job | null) => {
    job = next;
    publish('apply.changed', { job });
  };
  const started = (next: Job) => {
    become(next);
    return ok(next);
  };
  const ofTrial = (next: Job) => {
    if (job?.state !== 'trying') return fail({ kind: 'not-trying', sentence: 'Nothing is tried.' } as const);
    become(next);
    return ok({});
  };
  const linesOf = (jobId: string) =>
    [job, ...(scenario.pastJobs ?? [])].find((other) => other?.id === jobId)?.logLines ?? 0;

  const handlers: Handlers = {
    'apply.check': () => ok(scenario.check ?? computer.nothingFound),
    'apply.start': ({ mode }: Input<'apply.start'>) =>
      isInTheWay
        ? fail({ kind: 'changed-on-disk', sentence: 'The file was changed.' })
        : started(computer.job('downloading', { task: { kind: 'apply', mode, changeCount: 3 } })),
    'apply.files': () => started(computer.job('checking')),
    'apply.keep': () =>
      ofTrial(computer.endedJob({ kind: 'done', generation: 43, restartNeeded: false, commit: null })),
    'apply.goBack': () => ofTrial(computer.endedJob({ kind: 'went-back', reason: 'asked' })),
    'apply.interrupted': () => ok({ interrupted }),
    'apply.recover': ({ choice }: Input<'apply.recover'>) => {
      interrupted = null;
      return started(computer.job('building', { task: { kind: 'recover', choice } }));
    },
    'apply.past': () => ok({ jobs: [...(scenario.pastJobs ?? [])] }),
    'apply.current': () => ok({ job }),
    'apply.cancel': () => {
      become(computer.endedJob({ kind: 'cancelled' }));
      return ok({});
    },
    'apply.dismiss': () => {
      become(null);
      return ok({});
    },
    'apply.log': ({ jobId, from, limit }: Input<'apply.log'>) => {
      const total = linesOf(jobId);
      const count = Math.max(0, Math.min(limit, total - from));
      return ok({ lines: Array.from({ length: count }, (_, index) => logLine(from + index)), from, total });
    },
    'apply.findInLog': ({ jobId, text, limit }: Input<'apply.findInLog'>) => {
      const sought = text.toLowerCase();
      const lines = Array.from({ length: linesOf(jobId) }, (_, index) => index).filter((index) =>
        logLine(index).toLowerCase().includes(sought),
      );
      return ok({ lines: lines.slice(0, limit), total: lines.length });
    },
  };
  return {
    handlers,
    started,
    settled: () => {
      isInTheWay = false;
    },
  };
}

export function logLine(index: number): string {
  const lines = [
    'building the system configuration...',
    "copying path '/nix/store/8q2…-thunderbird-132.0.1' from 'https://cache.nixos.org'...",
    "building '/nix/store/x1k…-etc.drv'...",
    '',
    'updating the list of known services, which is a line long enough to be broken in two where the window is narrow',
  ];
  return `${String(index + 1).padStart(6)}  ${lines[index % lines.length] ?? ''}`;
}
