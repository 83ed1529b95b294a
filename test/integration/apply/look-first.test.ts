import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { LookAtPlan } from '../../../electron/host/apply/plan-checks.ts';
import type { Failure, Finding } from '../../../shared/api/apply.ts';
import { bundleHelper } from '../../helpers/helper-program.ts';
import { jobsHost } from '../../helpers/jobs-host.ts';
import { scriptedComputer } from '../../helpers/scripted-computer.ts';
import { temporaryDirectory } from '../../helpers/temporary-directory.ts';

const helper = await bundleHelper();
const after = '{ pkgs, ... }:\n{ environment.systemPackages = [ pkgs.inkscape ]; }\n';

const unknownOption: Failure = {
  kind: 'unknown-option',
  sentence: 'There is no setting services.opensssh.',
  place: null,
  subject: null,
  option: 'services.opensssh',
  suggestions: ['services.openssh'],
  fixes: [],
  details: [],
  filesRestored: true,
};

async function hostThatFinds(found: LookAtPlan | readonly Finding[]) {
  const machine = await scriptedComputer();
  const look =
    typeof found === 'function'
      ? found
      : async () => ({ findings: [...found], download: null, builds: null });
  const stateDirectory = await temporaryDirectory();
  const host = jobsHost({ computer: machine.computer, helper, stateDirectory, edit: () => after, look });
  return { machine, ...host };
}

const start = { planId: 'plan-1', mode: 'switch' } as const;

describe('a look at the plan, before anything is done', () => {
  it.each<readonly [string, Finding, string]>([
    ['a mistake', { kind: 'problem', failure: unknownOption }, 'unknown-option'],
    [
      'a full disk',
      { kind: 'low-space', where: 'store', neededBytes: 9e9, freeBytes: 1e9, stops: true, makesRoom: null },
      'no-space',
    ],
    [
      'a full /boot',
      { kind: 'low-space', where: 'boot', neededBytes: 9e7, freeBytes: 0, stops: true, makesRoom: null },
      'boot-full',
    ],
    ['another rebuild', { kind: 'other-rebuild' }, 'other-rebuild'],
  ])('ends the job with %s: nothing is written, no helper is started', async (_, finding, kind) => {
    const { machine, apply, jobs, news, applied } = await hostThatFinds([finding]);
    const files = await machine.files();
    await apply['apply.start'](start);
    await jobs.idle();
    expect(jobs.current()).toMatchObject({ state: 'failed', outcome: { kind: 'failed', failure: { kind } } });
    expect(new Set(news.map((job) => job?.state))).toEqual(new Set(['planned', 'failed']));
    expect(await machine.files()).toEqual(files);
    expect(existsSync(join(machine.root, 'var/lib/snowglobe'))).toBe(false);
    expect(applied).toEqual([]);
  });

  it('lets everything else pass, and the warnings stay with the job', async () => {
    const { apply, jobs } = await hostThatFinds([
      { kind: 'warning', sentence: 'The option foo is old.' },
      { kind: 'low-battery', percent: 9 },
      { kind: 'not-checked', sentence: 'Too many files.' },
      { kind: 'low-space', where: 'boot', neededBytes: 9e7, freeBytes: 8e7, stops: false, makesRoom: null },
    ]);
    await apply['apply.start'](start);
    await jobs.idle();
    expect(jobs.current()).toMatchObject({ outcome: { kind: 'done' }, warnings: ['The option foo is old.'] });
  });

  it('is done once for a plan, however many ask', async () => {
    const look = vi.fn(async () => ({ findings: [], download: null, builds: 3 }));
    const { apply, jobs } = await hostThatFinds(look);
    const both = [apply['apply.check']({ planId: 'plan-1' }), apply['apply.check']({ planId: 'plan-1' })];
    for (const answer of await Promise.all(both)) expect(answer).toMatchObject({ value: { builds: 3 } });
    await apply['apply.start'](start);
    await jobs.idle();
    expect(look).toHaveBeenCalledTimes(1);
  });

  it('is done again where what it found may have passed', async () => {
    const look = vi
      .fn<LookAtPlan>()
      .mockResolvedValueOnce({ findings: [{ kind: 'other-rebuild' }], download: null, builds: null })
      .mockResolvedValue({ findings: [], download: null, builds: 3 });
    const { apply, jobs } = await hostThatFinds(look);
    await apply['apply.start'](start);
    await jobs.idle();
    expect(jobs.current()?.outcome).toMatchObject({ kind: 'failed', failure: { kind: 'other-rebuild' } });
    await apply['apply.start'](start);
    await jobs.idle();
    expect(jobs.current()?.outcome).toMatchObject({ kind: 'done' });
  });

  it('is left out for who has seen what it finds and goes on', async () => {
    const { apply, jobs } = await hostThatFinds([{ kind: 'problem', failure: unknownOption }]);
    await apply['apply.start']({ ...start, despiteFindings: true });
    await jobs.idle();
    expect(jobs.current()?.outcome).toMatchObject({ kind: 'done', generation: 2 });
  });

  it('stops also who goes on whatever it finds, where there is surely no room', async () => {
    const full = {
      kind: 'low-space',
      where: 'boot',
      neededBytes: 9e7,
      freeBytes: 0,
      makesRoom: null,
    } as const;
    const { machine, apply, jobs } = await hostThatFinds([
      { kind: 'problem', failure: unknownOption },
      { ...full, stops: true },
    ]);
    const files = await machine.files();
    await apply['apply.start']({ ...start, despiteFindings: true });
    await jobs.idle();
    expect(jobs.current()?.outcome).toMatchObject({ kind: 'failed', failure: { kind: 'boot-full' } });
    expect(await machine.files()).toEqual(files);
  });

  it('can be cancelled', async () => {
    const { machine, apply, jobs } = await hostThatFinds(
      (_, signal) =>
        new Promise((resolve) =>
          signal.addEventListener('abort', () => resolve({ findings: [], download: null, builds: null })),
        ),
    );
    const files = await machine.files();
    await apply['apply.start'](start);
    const jobId = jobs.current()?.id ?? '';
    expect(await apply['apply.cancel']({ jobId })).toMatchObject({ ok: true });
    await jobs.idle();
    expect(jobs.current()).toMatchObject({ state: 'cancelled', outcome: { kind: 'cancelled' } });
    expect(await machine.files()).toEqual(files);
  });

  it('that breaks is a failure of the job, not of Snowglobe', async () => {
    const { apply, jobs } = await hostThatFinds(async () => {
      throw new Error('No file descriptors are left');
    });
    await apply['apply.start'](start);
    await jobs.idle();
    expect(jobs.current()?.outcome).toMatchObject({
      kind: 'failed',
      failure: { kind: 'unknown', sentence: expect.stringContaining('No file descriptors are left') },
    });
  });

  it('knows only plans that are there', async () => {
    const { apply } = await hostThatFinds([]);
    expect(await apply['apply.check']({ planId: 'other' })).toMatchObject({
      error: { kind: 'unknown-plan' },
    });
  });
});

describe('jobs that have ended', () => {
  it('are kept with their logs, and can be searched', async () => {
    const { apply, jobs, machine } = await hostThatFinds([]);
    await machine.behave('fails-to-build');
    await apply['apply.start'](start);
    await jobs.idle();
    const failed = jobs.current();
    await machine.behave('works');
    await apply['apply.start'](start);
    await jobs.idle();
    const past = await apply['apply.past']({});
    expect(past).toMatchObject({
      value: { jobs: [{ state: 'done' }, { id: failed?.id, state: 'failed' }] },
    });
    const found = await apply['apply.findInLog']({ jobId: failed?.id ?? '', text: 'ERROR', limit: 100 });
    if (!found.ok) throw new Error(found.error.sentence);
    expect(found.value.total).toBeGreaterThan(0);
    const log = await apply['apply.log']({ jobId: failed?.id ?? '', from: 0, limit: 1_000 });
    if (!log.ok) throw new Error(log.error.sentence);
    for (const line of found.value.lines) expect(log.value.lines[line]?.toLowerCase()).toContain('error');
    expect(await apply['apply.findInLog']({ jobId: '../x', text: 'a', limit: 1 })).toMatchObject({
      error: { kind: 'unknown-job' },
    });
  });
});
