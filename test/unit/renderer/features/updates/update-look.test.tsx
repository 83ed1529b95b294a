// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { UpdatesScreen } from '../../../../../renderer/features/updates/UpdatesScreen.tsx';
import type { FakeBridge } from '../../../../helpers/fake-bridge.ts';
import { ago } from '../../../../helpers/fake-computer.ts';
import { renderPage } from '../../../../helpers/render-page.tsx';

afterEach(cleanup);

describe('What an update would change', () => {
  it('is asked for, and told with what is to be downloaded', async () => {
    renderPage(<UpdatesScreen />);
    fireEvent.click(await screen.findByRole('button', { name: 'Look at what it would change' }));
    await screen.findByText('3 packages get another version');
    screen.getByText('6.6.60 → 6.6.63');
    screen.getByText(/612 MB to download/);
    screen.getByRole('button', { name: 'Look again' });
  });

  it('says how far it is, and can be ended', async () => {
    const bridge = renderPage(<UpdatesScreen />, { silent: ['updates.look'] });
    fireEvent.click(await screen.findByRole('button', { name: 'Look at what it would change' }));
    await screen.findByText('Looking at what it would change');
    act(() => bridge.publish('updates.looking', { stage: 'fetching', fraction: 0.4 }));
    screen.getByText('Fetching what is newer');
    const bar = screen.getByRole('progressbar', { name: 'Looking at what it would change' });
    expect(bar.getAttribute('aria-valuenow')).toBe('0.4');
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(bridge.calls.map(({ name }) => name)).toContain('updates.stopLooking'));
  });

  it('ends when it is left, and only then', async () => {
    const stopped = (bridge: FakeBridge) => bridge.calls.some(({ name }) => name === 'updates.stopLooking');
    const waiting = renderPage(<UpdatesScreen />, { silent: ['updates.look'] });
    fireEvent.click(await screen.findByRole('button', { name: 'Look at what it would change' }));
    await screen.findByText('Looking at what it would change');
    expect(stopped(waiting)).toBe(false);
    cleanup();
    expect(stopped(waiting)).toBe(true);

    const answered = renderPage(<UpdatesScreen />);
    fireEvent.click(await screen.findByRole('button', { name: 'Look at what it would change' }));
    await screen.findByText('3 packages get another version');
    cleanup();
    expect(stopped(answered)).toBe(false);
  });

  it('belongs to the plan of a flake', async () => {
    const input = { url: null, revision: 'abc', lastModified: ago(10) };
    const bridge = renderPage(<UpdatesScreen />, {
      updates: {
        follows: {
          kind: 'flake',
          inputs: [
            { name: 'nixpkgs', ...input, pinned: null },
            { name: 'hardware', ...input, pinned: 'revision' },
            { name: 'utils', ...input, revision: null, pinned: 'follows' },
          ],
        },
        currentVersion: '24.11',
        updatedAt: null,
        canUpdate: false,
      },
    });
    await screen.findByText('Pinned to one commit in flake.nix, and left as it is');
    screen.getByText('Follows another input, and is updated with it');
    expect(screen.queryByRole('button', { name: 'Update hardware' })).toBeNull();
    const update = screen.getByRole('button', { name: 'Update nixpkgs' });
    await waitFor(() => expect(update.hasAttribute('disabled')).toBe(false));
    fireEvent.click(update);
    const dialog = await screen.findByRole('dialog', { name: 'Update nixpkgs?' });
    fireEvent.click(await within(dialog).findByRole('button', { name: 'Look at what it would change' }));
    await within(dialog).findByText('3 packages get another version');
    expect(bridge.calls.find(({ name }) => name === 'updates.look')?.input).toEqual({ planId: 'plan-lock' });
  });
});
