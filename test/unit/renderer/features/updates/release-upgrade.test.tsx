// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { ReleaseUpgrade } from '../../../../../renderer/features/updates/upgrade/ReleaseUpgrade.tsx';
import type { UpgradeLook } from '../../../../../shared/api/upgrade.ts';
import {
  type FakeUpgrade,
  followsRelease,
  missingApp,
  removedSetting,
  renamedSetting,
} from '../../../../helpers/fake-upgrade.ts';
import { renderPage } from '../../../../helpers/render-page.tsx';

afterEach(cleanup);

function upgradeThatFinds(...finds: FakeUpgrade['finds']): FakeUpgrade {
  return { status: followsRelease, finds, notes: [] };
}

async function look(): Promise<void> {
  fireEvent.click(await screen.findByRole('button', { name: 'See what NixOS 24.11 would change' }));
}

const go = () => screen.getByRole('button', { name: 'Review and go…' }) as HTMLButtonElement;

describe('a newer release', () => {
  it('says what is followed, until when it gets updates, and what is newer', async () => {
    renderPage(<ReleaseUpgrade />, { upgrade: upgradeThatFinds() });
    expect(await screen.findByText('This computer follows NixOS 24.05')).toBeTruthy();
    expect(screen.getByText('It has had no updates since about 31 December 2024.')).toBeTruthy();
    expect(screen.getByText('NixOS 24.11')).toBeTruthy();
    expect(screen.getByText('Comes this month, and is perhaps not out yet')).toBeTruthy();
  });

  it('says why where no release is followed', async () => {
    const status = { ...followsRelease, release: null, newer: [], hindrance: 'It follows no release.' };
    renderPage(<ReleaseUpgrade />, { upgrade: { status, finds: [], notes: [] } });
    expect(await screen.findByText('It follows no release.')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('takes over what is ticked, and nothing else', async () => {
    const bridge = renderPage(<ReleaseUpgrade />, {
      upgrade: upgradeThatFinds(renamedSetting, removedSetting),
    });
    await look();
    const name = 'hardware.opengl.enable is called hardware.graphics.enable now';
    const tick = await screen.findByRole('checkbox', { name });
    expect((tick as HTMLInputElement).checked).toBe(true);
    expect(screen.getByRole('button', { name: 'Take over 2 changes' })).toBeTruthy();
    fireEvent.click(tick);
    fireEvent.click(screen.getByRole('button', { name: 'Take over one change' }));
    expect(await screen.findByText('Taken over: see Changes')).toBeTruthy();
    expect(bridge.calls.filter((call) => call.name === 'upgrade.take')).toEqual([
      { name: 'upgrade.take', input: { takings: [{ finding: 'removed', choice: null }] } },
    ]);
  });

  it('asks for a decision with the reason and the place, and lets nobody go before', async () => {
    const bridge = renderPage(<ReleaseUpgrade />, { upgrade: upgradeThatFinds(missingApp) });
    await look();
    const list = await screen.findByRole('list', { name: 'Needs your decision' });
    expect(within(list).getByText('There is no app exa any more')).toBeTruthy();
    expect(within(list).getByText('/etc/nixos/configuration.nix, line 30')).toBeTruthy();
    expect(within(list).getByText(/consider using eza/)).toBeTruthy();
    expect(go().disabled).toBe(true);
    fireEvent.click(within(list).getByRole('button', { name: 'Use eza instead' }));
    expect(await within(list).findByText('Taken over: see Changes')).toBeTruthy();
    const taken = bridge.calls.find(({ name }) => name === 'upgrade.take');
    expect(taken?.input).toEqual({ takings: [{ finding: 'missing', choice: 0 }] });
    expect(go().disabled).toBe(false);
  });

  it('goes from the next start, or now', async () => {
    const bridge = renderPage(<ReleaseUpgrade />, { upgrade: upgradeThatFinds() });
    await look();
    expect(await screen.findByText('NixOS 24.11 takes your files as they are')).toBeTruthy();
    fireEvent.click(go());
    const dialog = await screen.findByRole('dialog', { name: 'Go to NixOS 24.11?' });
    expect(await within(dialog).findByText('No file has to be changed for it.')).toBeTruthy();
    fireEvent.click(within(dialog).getByRole('button', { name: 'From next start' }));
    await expect
      .poll(() => bridge.calls.find(({ name }) => name === 'apply.start')?.input)
      .toEqual({
        planId: 'upgrade-plan',
        mode: 'boot',
      });
  });

  it('leaves system.stateVersion as it is, and says why', async () => {
    renderPage(<ReleaseUpgrade />, { upgrade: upgradeThatFinds() });
    await look();
    expect(await screen.findByText('system.stateVersion stays as it is')).toBeTruthy();
    expect(screen.getByText(/with which release the data of your programs were made/)).toBeTruthy();
    expect(screen.getByText(/It is 23\.11, and goes on being that/)).toBeTruthy();
  });

  it('shows how a look goes on, lets it be stopped, and says when there was none', async () => {
    const bridge = renderPage(<ReleaseUpgrade />, { upgrade: upgradeThatFinds() });
    await screen.findByText('NixOS 24.11');
    const tell = (told: UpgradeLook) => bridge.publish('upgrade.changed', { look: told });
    const release = '24.11';
    tell({ kind: 'looking', release, step: 'fetching', share: 0.5, rounds: 0, found: 0 });
    expect(await screen.findByText('Fetching NixOS 24.11 beside the present one')).toBeTruthy();
    expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('0.5');
    tell({ kind: 'looking', release, step: 'evaluating', share: null, rounds: 3, found: 7 });
    expect(await screen.findByText('Look number 3, 7 things found so far')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Stop' }));
    await expect.poll(() => bridge.calls.some(({ name }) => name === 'upgrade.stopLooking')).toBe(true);
    tell({ kind: 'failed', release, sentence: 'The channel is not served.' });
    expect((await screen.findByRole('alert')).textContent).toContain('The channel is not served.');
  });
});
