// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  commitSchema,
  type Interrupted,
  type Job,
  type Outcome,
  wentBackReasonSchema,
} from '#shared/api/apply.ts';
import { BottomBar } from '../../../../../renderer/app/shell/BottomBar.tsx';
import { ApplyScreen } from '../../../../../renderer/features/apply/ApplyScreen.tsx';
import { HomeScreen } from '../../../../../renderer/features/home/HomeScreen.tsx';
import { en } from '../../../../../renderer/i18n/en.ts';
import * as computer from '../../../../helpers/fake-computer.ts';
import { renderPage } from '../../../../helpers/render-page.tsx';

beforeEach(() => {
  window.location.hash = '';
});
afterEach(() => {
  vi.useRealTimers();
  cleanup();
});

const asked = (bridge: ReturnType<typeof renderPage>, name: string) =>
  bridge.calls.filter((call) => call.name === name).map((call) => call.input);
const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }));

function trying(secondsLeft: number, more: Partial<NonNullable<Job['trial']>> = {}): Job {
  return computer.job('trying', {
    task: { kind: 'apply', mode: 'try', changeCount: 2 },
    trial: { endsAt: new Date(Date.now() + secondsLeft * 1_000).toISOString(), seconds: 120, ...more },
    activity: null,
  });
}

describe('A system that is being tried', () => {
  it('asks to be kept, and the question and not a button has the focus', async () => {
    const bridge = renderPage(<ApplyScreen />, { job: computer.job('activating') });
    await screen.findByRole('list', { name: 'Stages' });
    act(() => void bridge.becomeJob(trying(92)));
    const card = await screen.findByRole('region', { name: 'Keep this?' });
    expect(document.activeElement).toBe(card);
    await press('Keep');
    await screen.findByRole('heading', { level: 1, name: 'Done' });
    expect(asked(bridge, 'apply.keep')).toEqual([{ jobId: 'job-1' }]);
  });

  it('goes back when asked to', async () => {
    const bridge = renderPage(<ApplyScreen />, { job: trying(92) });
    await press('Go back now');
    await screen.findByRole('heading', { level: 1, name: 'Gone back' });
    expect(asked(bridge, 'apply.goBack')).toEqual([{ jobId: 'job-1' }]);
  });

  it('is counted down by the clock, also when timers were late', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true, now: new Date('2026-03-01T12:00:00Z') });
    renderPage(<ApplyScreen />, { job: trying(92) });
    await screen.findByRole('timer', { name: 'Time left to keep it: 1:32' });
    for (let second = 0; second < 2; second += 1) act(() => void vi.advanceTimersByTime(1_000));
    await screen.findByRole('timer', { name: 'Time left to keep it: 1:30' });
    // A window that was asleep: no timer ran, and the clock went on.
    vi.setSystemTime(new Date('2026-03-01T12:01:20Z'));
    act(() => void vi.advanceTimersByTime(1_100));
    await screen.findByRole('timer', { name: /0:1[01]$/ });
  });

  it('asks on every other screen too', async () => {
    const bridge = renderPage(<BottomBar route={{ page: 'history' }} />, { job: trying(92) });
    const bar = await screen.findByRole('region', { name: 'Keep the new system?' });
    expect(bar.textContent).toMatch(/goes back in 1:3[12]/);
    fireEvent.click(within(bar).getByRole('button', { name: 'Go back now' }));
    await waitFor(() => expect(asked(bridge, 'apply.goBack')).toEqual([{ jobId: 'job-1' }]));
    await waitFor(() => expect(screen.queryByRole('region')).toBeNull());
  });

  it('is said aloud, and only now and then', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true, now: new Date('2026-03-01T12:00:00Z') });
    renderPage(<BottomBar route={{ page: 'apply' }} />, { job: trying(120) });
    await screen.findByText(/Keep it within 2 minutes/);
    const said: string[] = [];
    for (let second = 0; second < 119; second += 1) {
      act(() => void vi.advanceTimersByTime(1_000));
      const words = document.querySelector('[aria-live]')?.textContent ?? '';
      if (words !== said.at(-1)) said.push(words);
    }
    expect(said.slice(1)).toEqual([
      '60 seconds left to keep the new system.',
      '30 seconds left to keep the new system.',
      '10 seconds left to keep the new system.',
    ]);
  });

  it('says why it cannot be kept yet', async () => {
    renderPage(<ApplyScreen />, { job: trying(92, { keepRefused: true }) });
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toBe(en['trial.keepRefused']);
  });
});

describe('How a job ended', () => {
  const end = (outcome: Outcome) => renderPage(<ApplyScreen />, { job: computer.endedJob(outcome) });

  it('says for each reason why a trial went back, and that nothing is lost', async () => {
    for (const reason of wentBackReasonSchema.options) {
      end({ kind: 'went-back', reason });
      await screen.findByText(en[`wentBack.${reason}`]);
      await screen.findByText(en['wentBack.changes']);
      cleanup();
    }
  });

  it('says what became of the commit, and why where there is none', async () => {
    const done = { kind: 'done', generation: 43, restartNeeded: false } as const;
    end({ ...done, commit: { kind: 'committed', hash: '3f1c2ab9d00d' } });
    await screen.findByText('The files are committed as 3f1c2ab9.');
    const notCommitted = commitSchema.options[1].shape.reason.options;
    for (const reason of notCommitted) {
      cleanup();
      end({ ...done, commit: { kind: 'not-committed', reason } });
      await screen.findByText(en[`done.notCommitted.${reason}`]);
    }
  });

  it('offers what mends a failure; it becomes a change that is reviewed', async () => {
    if (computer.buildFailure.kind !== 'failed') throw new Error('The build fails.');
    const { failure } = computer.buildFailure;
    const fixes = [{ label: 'Remove thunderbird', intents: [] }];
    const bridge = end({ kind: 'failed', failure: { ...failure, fixes } });
    await press('Remove thunderbird');
    await waitFor(() => expect(window.location.hash).toBe('#/changes'));
    expect(asked(bridge, 'changes.add')).toEqual([{ kind: 'fix', label: 'Remove thunderbird', intents: [] }]);
    expect(asked(bridge, 'apply.dismiss')).toEqual([{ jobId: 'job-1' }]);
  });

  it('shows the log on demand', async () => {
    end(computer.buildFailure);
    const [button] = await screen.findAllByRole('button', { name: 'Show the log' });
    if (button !== undefined) fireEvent.click(button);
    await screen.findByRole('button', { name: /^Hide the log/ });
  });
});

describe('A job that ended while another screen was looked at', () => {
  it('is told there, until it is seen or closed', async () => {
    const job = computer.endedJob({ kind: 'went-back', reason: 'silence' }, { id: 'job-2' });
    renderPage(<BottomBar route={{ page: 'history' }} />, { job });
    const bar = await screen.findByRole('region', { name: 'A job that ended' });
    expect(bar.textContent).toContain('Gone back to how it was');
    cleanup();
    renderPage(<ApplyScreen />, { job });
    await screen.findByRole('heading', { level: 1, name: 'Gone back' });
    cleanup();
    renderPage(<BottomBar route={{ page: 'history' }} />, { job });
    await act(async () => {});
    expect(screen.queryByRole('region')).toBeNull();
  });
});

describe('What was interrupted', () => {
  const interrupted: Interrupted = {
    action: 'switch',
    startedAt: computer.ago(3),
    files: ['/etc/nixos/configuration.nix'],
    reached: 'rebuild',
  };

  it('is on Home, with the files and what each way means', async () => {
    const bridge = renderPage(<HomeScreen />, { interrupted });
    await screen.findByRole('heading', { name: /^Something was interrupted: / });
    await screen.findByText('/etc/nixos/configuration.nix', { selector: 'li code' });
    await screen.findByText(en['interrupted.finishText.switch']);
    await screen.findByText(en['interrupted.putBackText']);
    await press('Put everything back');
    await waitFor(() => expect(window.location.hash).toBe('#/apply'));
    expect(asked(bridge, 'apply.recover')).toEqual([{ choice: 'put-back' }]);
  });

  it('is no longer there while a job puts it right', async () => {
    renderPage(<HomeScreen />, { interrupted, job: computer.job('building') });
    await screen.findByRole('heading', { level: 1 });
    expect(screen.queryByRole('button', { name: 'Finish it' })).toBeNull();
  });
});

describe('Jobs of the past', () => {
  it('are listed with how they ended, and each has its log', async () => {
    const pastJobs = [
      computer.endedJob({ kind: 'went-back', reason: 'silence' }, { id: 'past-1' }),
      computer.endedJob(computer.buildFailure, { id: 'past-2', task: { kind: 'update' } }),
    ];
    renderPage(<ApplyScreen />, { pastJobs });
    const list = await screen.findByRole('list', { name: 'Earlier jobs' });
    expect(within(list).getAllByRole('listitem')).toHaveLength(2);
    await press(/^Show the log of: Updating the system/);
    await screen.findByRole('region', { name: /^Log of: Updating the system/ });
    expect(screen.getByRole('button', { name: /^Hide the log of/ }).getAttribute('aria-expanded')).toBe(
      'true',
    );
  });
});

describe('A job that goes on', () => {
  it('keeps its name from stage to stage', async () => {
    for (const state of ['planned', 'downloading', 'building', 'activating'] as const) {
      renderPage(<ApplyScreen />, { job: computer.job(state, { activity: null }) });
      await screen.findByRole('heading', { level: 1, name: 'Applying 3 changes' });
      cleanup();
    }
  });
});
