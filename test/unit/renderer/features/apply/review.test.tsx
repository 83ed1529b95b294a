// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Failure, PlanCheck } from '#shared/api/apply.ts';
import type { Conflict } from '#shared/api/changes.ts';
import { ChangesScreen } from '../../../../../renderer/features/changes/ChangesScreen.tsx';
import type { FakeScenario } from '../../../../helpers/fake-bridge.ts';
import * as computer from '../../../../helpers/fake-computer.ts';
import { renderPage } from '../../../../helpers/render-page.tsx';

beforeEach(() => {
  window.location.hash = '';
});
afterEach(cleanup);

const changes = [{ kind: 'install-app', app: 'thunderbird' }] as const;

const asked = (bridge: ReturnType<typeof renderPage>, name: string) =>
  bridge.calls.filter((call) => call.name === name).map((call) => call.input);

const failure: Failure = {
  kind: 'unknown-option',
  sentence: 'services.pritning.enable is not a setting.',
  place: { file: '/etc/nixos/a.nix', line: 12, column: 3 },
  subject: null,
  option: 'services.pritning.enable',
  suggestions: ['services.printing.enable'],
  fixes: [{ label: 'Rename it to services.printing.enable', intents: [] }],
  details: [],
  filesRestored: true,
};
const unknown: PlanCheck = { ...computer.nothingFound, findings: [] };
/** Not what is only said aloud. */
const visible = { ignore: '[role=status]' };

const review = (scenario: FakeScenario = {}) => renderPage(<ChangesScreen />, { changes, ...scenario });
const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }));

describe('The check beforehand', () => {
  it('is asked for the plan on the screen, once, and says what is to come', async () => {
    const bridge = review();
    await screen.findByText('Nothing wrong was found', visible);
    await screen.findByText('180 MB to download · 612 MB on the disk · 3 parts to build');
    expect(asked(bridge, 'apply.check')).toEqual([{ planId: 'plan-1' }]);
  });

  it('never stands in the way: what is still being checked can be applied', async () => {
    const bridge = review({ silent: ['apply.check'] });
    await screen.findByText('Checking that this computer accepts it…');
    await press('Apply');
    await waitFor(() => expect(asked(bridge, 'apply.start')).toEqual([{ planId: 'plan-1', mode: 'switch' }]));
  });

  it('is not in the way when it cannot be had', async () => {
    const bridge = review({ failing: ['apply.check'] });
    await screen.findByText('This could not be checked beforehand', visible);
    await press('Apply');
    await waitFor(() => expect(asked(bridge, 'apply.start')).toHaveLength(1));
  });

  it('lets warnings pass', async () => {
    const bridge = review({
      check: { ...unknown, findings: [{ kind: 'warning', sentence: 'sound was renamed.' }] },
    });
    await screen.findByText('sound was renamed.');
    await press('Apply');
    await waitFor(() => expect(asked(bridge, 'apply.start')).toEqual([{ planId: 'plan-1', mode: 'switch' }]));
  });

  it('asks before what will most likely stop, whichever way it is applied, and applies on a yes', async () => {
    const findings: PlanCheck['findings'] = [{ kind: 'problem', failure }];
    const bridge = review({ check: { ...unknown, findings } });
    await press('Apply anyway…');
    const dialog = await screen.findByRole('alertdialog', { name: 'Apply all the same?' });
    fireEvent.click(within(dialog).getByRole('button', { name: 'Look at it first' }));
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
    expect(asked(bridge, 'apply.start')).toEqual([]);

    await press(/^Try for/);
    await press('Try anyway');
    await waitFor(() =>
      expect(asked(bridge, 'apply.start')).toEqual([
        { planId: 'plan-1', mode: 'try', despiteFindings: true },
      ]),
    );
  });

  it('shows a problem with its place, the names that may be meant, and what mends it', async () => {
    const bridge = review({ check: { ...unknown, findings: [{ kind: 'problem', failure }] } });
    await screen.findByText('services.pritning.enable is not a setting.');
    await screen.findByText('/etc/nixos/a.nix, line 12');
    const suggestion = await screen.findByRole('link', { name: 'services.printing.enable' });
    expect(suggestion.getAttribute('href')).toBe('#/settings/all/services/printing/enable');
    await press('Rename it to services.printing.enable');
    await screen.findByText('Added to your changes');
    expect(asked(bridge, 'changes.add')).toEqual([
      { kind: 'fix', label: 'Rename it to services.printing.enable', intents: [] },
    ]);
    await screen.findByRole('heading', { level: 1, name: 'Review 2 changes' });
  });

  it('is not asked where nothing can be applied', async () => {
    const bridge = review({ machine: { kind: 'mounted', canApply: false } });
    await screen.findByRole('button', { name: 'Write the files' });
    expect(asked(bridge, 'apply.check')).toEqual([]);
  });
});

describe('A trial', () => {
  it('goes as it is preferred, and the preference is changed beside it', async () => {
    const bridge = review();
    await press('How a trial goes');
    const dialog = await screen.findByRole('dialog', { name: 'How a trial goes' });
    fireEvent.click(within(dialog).getByRole('radio', { name: '5 min' }));
    await waitFor(() => expect(asked(bridge, 'preferences.set')).toEqual([{ trialSeconds: 300 }]));
    const host = within(dialog).getByRole('textbox', { name: 'A computer that must answer' });
    fireEvent.change(host, { target: { value: 'nas' } });
    await within(dialog).findByRole('alert');
    fireEvent.change(host, { target: { value: 'nas:22' } });
    fireEvent.keyDown(host, { key: 'Enter' });
    await waitFor(() =>
      expect(asked(bridge, 'preferences.set')).toContainEqual({ trialCheck: { host: 'nas', port: 22 } }),
    );
    await screen.findByText('Try for 5 minutes');
  });
});

describe('A file that was changed by another editor', () => {
  const conflicts: readonly Conflict[] = [
    {
      path: '/etc/nixos/configuration.nix',
      theirs: [{ kind: 'added', text: '  services.openssh.enable = true;', before: null, after: 19 }],
      ours: computer.plan.files[0]?.diff ?? [],
    },
  ];

  it('is shown beside what was planned, and nothing is done before a choice', async () => {
    const bridge = review({ conflicts });
    await press('Apply');
    const dialog = await screen.findByRole('dialog', { name: 'A file was changed elsewhere' });
    await within(dialog).findByText('services.openssh.enable = true;', { exact: false });
    fireEvent.click(within(dialog).getByRole('button', { name: 'Not now' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(asked(bridge, 'changes.settleConflicts')).toEqual([]);
  });

  it('keeps both unless another choice is made, and shows the plan that follows', async () => {
    const bridge = review({ conflicts });
    await press('Apply');
    await screen.findByRole('radio', { name: /^Keep both/ });
    await press('Continue');
    await screen.findByText('Here is the review as it is now');
    expect(asked(bridge, 'changes.settleConflicts')).toEqual([{ planId: 'plan-1', choice: 'both' }]);
    await press('Apply');
    await waitFor(() =>
      expect(asked(bridge, 'apply.start')).toEqual([
        { planId: 'plan-1', mode: 'switch' },
        { planId: 'plan-2', mode: 'switch' },
      ]),
    );
  });

  it('says when nothing is left to be applied', async () => {
    const bridge = review({ conflicts });
    await press('Apply');
    fireEvent.click(await screen.findByRole('radio', { name: /^Use the other version/ }));
    await press('Continue');
    await screen.findByText('The other version stays. Nothing is left to be applied');
    expect(asked(bridge, 'changes.settleConflicts')).toEqual([{ planId: 'plan-1', choice: 'theirs' }]);
  });

  it('is said while the review is open, which shows the file as it is now', async () => {
    let plans = 0;
    const bridge = review({
      conflicts,
      answers: {
        'changes.plan': () => {
          plans += 1;
          return { ...computer.plan, planId: `plan-${plans}` };
        },
      },
    });
    await screen.findByText('Nothing wrong was found', visible);
    expect(screen.queryByText('configuration.nix was changed elsewhere meanwhile')).toBeNull();
    bridge.publish('config.changed', computer.healthy);
    await screen.findByText('configuration.nix was changed elsewhere meanwhile');
    expect(asked(bridge, 'changes.conflicts')).toEqual([{ planId: 'plan-1' }]);
    await press('Look at both');
    await screen.findByRole('dialog', { name: 'A file was changed elsewhere' });
  });
});
