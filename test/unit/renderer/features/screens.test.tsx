// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { failureSchema } from '#shared/api/apply.ts';
import { ApplyScreen } from '../../../../renderer/features/apply/ApplyScreen.tsx';
import { AppsScreen } from '../../../../renderer/features/apps/AppsScreen.tsx';
import { ChangesScreen } from '../../../../renderer/features/changes/ChangesScreen.tsx';
import { HistoryScreen } from '../../../../renderer/features/history/HistoryScreen.tsx';
import { ProblemScreen } from '../../../../renderer/features/problem/ProblemScreen.tsx';
import { SettingsPageScreen } from '../../../../renderer/features/settings/SettingsPageScreen.tsx';
import { en } from '../../../../renderer/i18n/en.ts';
import * as computer from '../../../helpers/fake-computer.ts';
import { renderPage } from '../../../helpers/render-page.tsx';

beforeEach(() => {
  window.location.hash = '';
});
afterEach(cleanup);

const asked = (bridge: ReturnType<typeof renderPage>, name: string) =>
  bridge.calls.filter((call) => call.name === name).map((call) => call.input);

describe('Apps', () => {
  it('adds a change when an app is ticked and takes it back when it is unticked', async () => {
    const bridge = renderPage(<AppsScreen view="communication" search="" />);
    const tick = await screen.findByRole('switch', { name: 'Install Thunderbird' });
    fireEvent.click(tick);
    await screen.findByText('Will be installed');
    fireEvent.click(tick);
    await waitFor(() => expect(screen.queryByText('Will be installed')).toBeNull());
    expect(asked(bridge, 'changes.add')).toEqual([{ kind: 'install-app', app: 'thunderbird' }]);
    expect(asked(bridge, 'changes.remove')).toHaveLength(1);
  });

  it('asks before an app that is not free, and adds nothing on a no', async () => {
    const bridge = renderPage(<AppsScreen view="internet" search="" />);
    fireEvent.click(await screen.findByRole('switch', { name: 'Install Google Chrome' }));
    const dialog = await screen.findByRole('alertdialog', { name: 'Google Chrome is not free software' });
    fireEvent.click(within(dialog).getByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
    expect(asked(bridge, 'changes.add')).toEqual([]);

    fireEvent.click(screen.getByRole('switch', { name: 'Install Google Chrome' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Install it' }));
    await screen.findByText('Will be installed');
    expect(asked(bridge, 'changes.add')).toEqual([
      { kind: 'install-app', app: 'google-chrome', acceptUnfree: true },
    ]);
  });

  it('offers no switch for what is installed under a condition', async () => {
    renderPage(<AppsScreen view="installed" search="" />);
    await screen.findByRole('img', { name: /^Steam cannot be switched here/ });
    expect(screen.queryByRole('switch', { name: 'Install Steam' })).toBeNull();
  });
});

describe('Settings', () => {
  it('warns before something that opens the computer is turned on', async () => {
    const option = 'services.openssh.enable';
    const setting = computer.settings.find((other) => other.option === option);
    expect(setting?.warning).toBeTruthy();
    const bridge = renderPage(<SettingsPageScreen id="remote-access" option={null} />);
    fireEvent.click(await screen.findByRole('switch', { name: setting?.title ?? '' }));
    const dialog = await screen.findByRole('alertdialog');
    expect(asked(bridge, 'changes.add')).toEqual([]);
    fireEvent.click(within(dialog).getByRole('button', { name: 'Turn on' }));
    await screen.findByText('Will change');
    expect(asked(bridge, 'changes.add')).toEqual([
      { kind: 'set-setting', option, value: { type: 'bool', value: true } },
    ]);
  });
});

describe('Changes', () => {
  const changes = [{ kind: 'install-app', app: 'thunderbird' }] as const;

  it('starts the very plan that is shown', async () => {
    const bridge = renderPage(<ChangesScreen />, { changes });
    await screen.findByText('One file will change. Everything else in it stays exactly as it is.');
    fireEvent.click(screen.getByRole('button', { name: 'From next start' }));
    await waitFor(() => expect(asked(bridge, 'apply.start')).toEqual([{ planId: 'plan-1', mode: 'boot' }]));
    expect(window.location.hash).toBe('#/apply');
  });

  it('says which lines come and go to who cannot see colours', async () => {
    renderPage(<ChangesScreen />, { changes });
    const diff = await screen.findByRole('region', { name: 'Changes in configuration.nix' });
    expect(diff.querySelector('ins')?.textContent).toBe('Added:   time.timeZone = "Europe/Lisbon";');
    expect(diff.querySelector('del')?.textContent).toBe('Removed:   time.timeZone = "Europe/Amsterdam";');
  });

  it('offers the other way for what is refused, and does not apply until it is settled', async () => {
    const refusal = {
      changeId: 'change-1',
      kind: 'computed',
      sentence: 'The list is computed.',
      place: { file: '/etc/nixos/a.nix', line: 3, column: 1 },
      overrideFileWorks: true,
    };
    const bridge = renderPage(<ChangesScreen />, { changes, plan: { refusals: [refusal] } });
    await screen.findByText('The list is computed.');
    const apply = screen.getByRole('button', { name: 'Apply' });
    expect(apply.hasAttribute('disabled')).toBe(true);
    fireEvent.click(screen.getByRole('button', { name: 'Put it in snowglobe.nix instead' }));
    await waitFor(() =>
      expect(asked(bridge, 'changes.plan')).toContainEqual({ useOverrideFile: ['change-1'] }),
    );
  });

  it('only writes the files of a system that does not run here', async () => {
    renderPage(<ChangesScreen />, { changes, machine: { kind: 'mounted', canApply: false } });
    await screen.findByRole('button', { name: 'Write the files' });
    expect(screen.queryByRole('button', { name: 'Apply' })).toBeNull();
  });
});

describe('Apply', () => {
  it('explains every kind of failure in its own words', async () => {
    if (computer.buildFailure.kind !== 'failed') throw new Error('The build fails.');
    const { failure: buildFailure } = computer.buildFailure;
    for (const kind of failureSchema.shape.kind.options) {
      renderPage(<ApplyScreen />, {
        job: computer.endedJob({
          kind: 'failed',
          failure: { ...buildFailure, kind },
        }),
      });
      expect((await screen.findByRole('alert')).textContent).toContain(en[`failure.${kind}`]);
      cleanup();
    }
  });

  it('asks before it stops, and says what stopping means', async () => {
    const bridge = renderPage(<ApplyScreen />, { job: computer.job('downloading') });
    fireEvent.click(await screen.findByRole('button', { name: 'Cancel' }));
    const dialog = await screen.findByRole('alertdialog', { name: 'Stop here?' });
    fireEvent.click(within(dialog).getByRole('button', { name: 'Stop' }));
    await screen.findByRole('heading', { level: 1, name: 'Stopped' });
    expect(asked(bridge, 'apply.cancel')).toEqual([{ jobId: 'job-1' }]);
  });

  it('cannot be stopped while the system is being put in place', async () => {
    renderPage(<ApplyScreen />, { job: computer.job('activating', { cancellable: false }) });
    await screen.findByText(/cannot be stopped half-way/);
    expect(screen.queryByRole('button', { name: 'Cancel' })).toBeNull();
  });
});

describe('History', () => {
  it('says what going back means before it is done', async () => {
    const bridge = renderPage(<HistoryScreen />);
    fireEvent.click(await screen.findByRole('button', { name: 'Go back to restore point 41' }));
    const dialog = await screen.findByRole('alertdialog', { name: 'Go back to restore point 41?' });
    expect(asked(bridge, 'history.switchTo')).toEqual([]);
    fireEvent.click(within(dialog).getByRole('button', { name: 'Go back' }));
    await waitFor(() => expect(asked(bridge, 'history.switchTo')).toEqual([{ generation: 41 }]));
  });

  it('shows a restore point whose system is gone, and offers no way to it', async () => {
    renderPage(<HistoryScreen />);
    const button = await screen.findByRole('button', { name: 'Go back to restore point 38' });
    expect(button.hasAttribute('disabled')).toBe(true);
  });
});

describe('A configuration that cannot be read', () => {
  it('is shown with its place and read again on request', async () => {
    const [problem] = computer.broken.problems;
    if (problem === undefined) throw new Error('no problem');
    const bridge = renderPage(<ProblemScreen problem={problem} />, { health: computer.broken });
    screen.getByText('/etc/nixos/configuration.nix, line 19, column 3');
    fireEvent.click(screen.getByRole('button', { name: 'Read again' }));
    await screen.findByText('Read again: the mistake is still there.');
    expect(asked(bridge, 'config.reload')).toHaveLength(1);
  });
});
