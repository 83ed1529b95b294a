/** A whole host on a new practice computer, asked through the contract as a page asks it. */
import { expect, onTestFinished, vi } from 'vitest';
import type { HostEvent } from '../../electron/host/host.ts';
import type { PracticeEngine } from '../../electron/host/machine/practice/marker.ts';
import { openHost } from '../../electron/host/open-host.ts';
import type { Job } from '../../shared/api/apply.ts';
import type { Answer, CallName, Input, Output } from '../../shared/api/contract.ts';
import type { Computer } from '../../shared/machine/computer.ts';
import { bundleHelper } from './helper-program.ts';
import { practiceResources, practiceTestTimeout } from './practice.ts';
import { temporaryDirectory } from './temporary-directory.ts';

export interface PracticeHost {
  readonly computer: Computer;
  /** Everything it told its pages so far. */
  readonly events: readonly HostEvent[];
  call<Name extends CallName>(name: Name, input: Input<Name>): Promise<Answer<Name>>;
  /** As `call`, where an answer is expected; throws what was refused. */
  ask<Name extends CallName>(name: Name, input: Input<Name>): Promise<Output<Name>>;
  /** The job, once it is over. */
  endOfJob(): Promise<Job>;
  /** Starts a job and waits until it is done. */
  do<Name extends CallName>(name: Name, input: Input<Name>): Promise<Job>;
}

export async function practiceHost(engine: PracticeEngine, dataDirectory?: string): Promise<PracticeHost> {
  const opened = await openHost({
    practice: true,
    dataDirectory: dataDirectory ?? (await temporaryDirectory()),
    helper: (await bundleHelper()).script,
    practiceResources: await practiceResources(),
    version: '0.0.0-test',
    environment: { ...process.env, SNOWGLOBE_PRACTICE_ENGINE: engine },
    checkAnswers: true,
  });
  if (!opened.ok) throw new Error(opened.error.sentence);
  const host = opened.value;
  onTestFinished(() => host.close());
  const events: HostEvent[] = [];
  host.subscribe((event) => events.push(event));

  const call = async <Name extends CallName>(name: Name, input: Input<Name>) =>
    (await host.call(name, input)) as Answer<Name>;
  const ask = async <Name extends CallName>(name: Name, input: Input<Name>): Promise<Output<Name>> => {
    const answer = await call(name, input);
    if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer.error)}`);
    return answer.value;
  };
  const endOfJob = () =>
    vi.waitFor(
      async () => {
        const { job } = await ask('apply.current', {});
        if (job === null || job.endedAt === null) throw new Error('The job goes on');
        return job;
      },
      { timeout: practiceTestTimeout, interval: 50 },
    );
  return {
    computer: host.computer,
    events,
    call,
    ask,
    endOfJob,
    do: async (name, input) => {
      await ask(name, input);
      const job = await endOfJob();
      expect(job.outcome).toMatchObject({ kind: 'done' });
      return job;
    },
  };
}
