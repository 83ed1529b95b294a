// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { ChangesScreen } from '../../../../renderer/features/changes/ChangesScreen.tsx';
import { SpaceScreen } from '../../../../renderer/features/space/SpaceScreen.tsx';
import { renderPage } from '../../../helpers/render-page.tsx';

afterEach(cleanup);

describe('Reading what uses the store', () => {
  it('says how far it is, and can be ended', async () => {
    const bridge = renderPage(<SpaceScreen />, { silent: ['space.use'] });
    const bar = await screen.findByRole('progressbar', {
      name: 'Asking the store what each restore point needs',
    });
    act(() => bridge.publish('space.reading', { done: 3, total: 6 }));
    expect(bar.getAttribute('aria-valuenow')).toBe('0.5');
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(bridge.calls.map(({ name }) => name)).toContain('space.stopReading'));
  });
});

describe('The automatic clean-up', () => {
  it('is a setting like any other: a switch makes a pending change', async () => {
    const bridge = renderPage(<SpaceScreen />);
    const list = await screen.findByRole('list', { name: 'Automatic clean-up' });
    const rows = await within(list).findAllByRole('switch');
    fireEvent.click(rows[0] as HTMLElement);
    await waitFor(() =>
      expect(bridge.calls.find(({ name }) => name === 'changes.add')?.input).toMatchObject({
        kind: 'set-setting',
        option: 'nix.gc.automatic',
      }),
    );
  });
});

describe('An apply for which there is no room', () => {
  const check = (stops: boolean) => ({
    findings: [
      {
        kind: 'low-space' as const,
        where: 'boot' as const,
        neededBytes: 61e6,
        freeBytes: 4e6,
        stops,
        makesRoom: { rule: { kind: 'keep-last' as const, count: 2 }, generations: [38], freesBytes: 74e6 },
      },
    ],
    download: null,
    builds: 3,
  });
  const changes = [{ kind: 'install-app' as const, app: 'thunderbird' }];

  it('is not started, and leads to the clean-up that makes room', async () => {
    const bridge = renderPage(<ChangesScreen />, { changes, check: check(true) });
    await screen.findByText('Make room first, and check again');
    const apply = screen.getByRole('button', { name: 'Apply' });
    expect(apply.hasAttribute('disabled')).toBe(true);
    fireEvent.click(screen.getByRole('button', { name: 'Make room…' }));
    const dialog = await screen.findByRole('alertdialog', { name: 'Clean up and free 74 MB?' });
    fireEvent.click(within(dialog).getByRole('button', { name: 'Clean up' }));
    await waitFor(() =>
      expect(bridge.calls.find(({ name }) => name === 'space.cleanUp')?.input).toEqual({ generations: [38] }),
    );
  });

  it('can be started where it may fit all the same', async () => {
    renderPage(<ChangesScreen />, { changes, check: check(false) });
    await screen.findByRole('button', { name: 'Make room…' });
    expect(screen.getByRole('button', { name: 'Apply' }).hasAttribute('disabled')).toBe(false);
  });
});
