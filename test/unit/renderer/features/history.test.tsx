// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { HistoryScreen } from '../../../../renderer/features/history/HistoryScreen.tsx';
import type { FakeBridge } from '../../../helpers/fake-bridge.ts';
import { generations } from '../../../helpers/fake-computer.ts';
import { renderPage } from '../../../helpers/render-page.tsx';

afterEach(cleanup);

async function openMenu(point: number): Promise<HTMLElement> {
  fireEvent.click(await screen.findByRole('button', { name: `More for restore point ${point}` }));
  return screen.findByRole('menu');
}

async function choose(point: number, action: string): Promise<void> {
  fireEvent.click(within(await openMenu(point)).getByRole('menuitem', { name: action }));
}

const keptSystem = {
  id: '7-0123456789abcdef',
  number: 7,
  nixosVersion: null,
  kernelVersion: null,
  name: null,
};

const asked = (bridge: FakeBridge, name: string) =>
  bridge.calls.filter((call) => call.name === name).map(({ input }) => input);

describe('The menu of a restore point', () => {
  it('offers only what can be done with it', async () => {
    renderPage(<HistoryScreen />);
    const names = (menu: HTMLElement) =>
      within(menu)
        .getAllByRole('menuitem')
        .map((item) => item.textContent);
    expect(names(await openMenu(42))).toEqual([
      'Start it once…',
      'Restore its settings too…',
      'Compare…',
      'Name and note…',
      'Pin',
    ]);
    fireEvent.keyDown(screen.getByRole('menu'), { key: 'Escape' });
    expect(names(await openMenu(38))).toEqual(['Restore its settings too…', 'Name and note…', 'Delete…']);
  });

  it('says what starting it once means, and does it after a yes', async () => {
    const bridge = renderPage(<HistoryScreen />);
    await choose(41, 'Start it once…');
    const dialog = await screen.findByRole('alertdialog', { name: 'Start restore point 41 the next time?' });
    within(dialog).getByText(/and only that one/);
    expect(asked(bridge, 'history.bootOnce')).toEqual([]);
    fireEvent.click(within(dialog).getByRole('button', { name: 'Start it once' }));
    await waitFor(() =>
      expect(asked(bridge, 'history.bootOnce')).toEqual([{ generation: 41, specialisation: null }]),
    );
  });

  it('takes back what was chosen for the next start', async () => {
    const chosen = generations.map((one) => ({ ...one, nextStart: one.number === 41 }));
    const bridge = renderPage(<HistoryScreen />, { generations: chosen });
    await choose(41, 'Start as usual the next time…');
    const dialog = await screen.findByRole('alertdialog', { name: 'Start as usual the next time?' });
    fireEvent.click(within(dialog).getByRole('button', { name: 'Start as usual' }));
    await waitFor(() =>
      expect(asked(bridge, 'history.bootOnce')).toEqual([{ generation: null, specialisation: null }]),
    );
  });

  it('says why nothing can be started that the boot menu would have to take', async () => {
    renderPage(<HistoryScreen />, { boot: 'read-only' });
    const menu = await openMenu(41);
    const item = within(menu).getByRole('menuitem', { name: 'Start it once…' });
    expect(item.getAttribute('aria-disabled')).toBe('true');
    expect(item.textContent).toContain('The boot partition cannot be written to');
    fireEvent.keyDown(menu, { key: 'Escape' });
    const back = await screen.findByRole('button', { name: 'Go back to restore point 41' });
    expect(back).toHaveProperty('disabled', true);
    expect(document.getElementById(back.getAttribute('aria-describedby') ?? '')?.textContent).toContain(
      'reading only',
    );
  });

  it('shows what only a pin keeps, and lets it go', async () => {
    const bridge = renderPage(<HistoryScreen />, { keptSystems: [keptSystem] });
    await screen.findByText('Was restore point 7');
    fireEvent.click(screen.getByRole('button', { name: 'Unpin what was restore point 7' }));
    await waitFor(() => expect(screen.queryByText('Was restore point 7')).toBeNull());
    expect(asked(bridge, 'history.unpinKept')).toEqual([{ id: keptSystem.id }]);
  });

  it('says when it could not be let go', async () => {
    renderPage(<HistoryScreen />, { keptSystems: [keptSystem], failing: ['history.unpinKept'] });
    fireEvent.click(await screen.findByRole('button', { name: 'Unpin what was restore point 7' }));
    await screen.findByText('The host could not answer.');
  });

  it('says that deleting cannot be undone, and does not delete what is pinned', async () => {
    const bridge = renderPage(<HistoryScreen />);
    await choose(41, 'Delete…');
    const dialog = await screen.findByRole('alertdialog', { name: 'Delete restore point 41?' });
    within(dialog).getByText('This cannot be undone.');
    fireEvent.click(within(dialog).getByRole('button', { name: 'Cancel' }));
    expect(asked(bridge, 'history.delete')).toEqual([]);
    expect(within(await openMenu(40)).queryByRole('menuitem', { name: 'Delete…' })).toBeNull();
  });

  it('pins at once, shows it and takes it back', async () => {
    const bridge = renderPage(<HistoryScreen />);
    expect(await screen.findAllByText('Pinned')).toHaveLength(1);
    await choose(41, 'Pin');
    await waitFor(() => expect(screen.getAllByText('Pinned')).toHaveLength(2));
    await choose(41, 'Unpin');
    await waitFor(() => expect(screen.getAllByText('Pinned')).toHaveLength(1));
    expect(asked(bridge, 'history.pin')).toEqual([
      { generation: 41, pinned: true },
      { generation: 41, pinned: false },
    ]);
  });

  it('names it, and shows the name in the place of what made it', async () => {
    const bridge = renderPage(<HistoryScreen />);
    await choose(41, 'Name and note…');
    const field = await screen.findByRole('textbox', { name: 'Name' });
    fireEvent.change(field, { target: { value: 'With the printer' } });
    fireEvent.blur(field);
    await waitFor(() =>
      expect(asked(bridge, 'history.describe')).toEqual([{ generation: 41, name: 'With the printer' }]),
    );
    fireEvent.click(screen.getByRole('button', { name: 'Done' }));
    await screen.findByRole('heading', { name: '41 · With the printer' });
  });

  it('shows the files that would come back before anything is applied', async () => {
    const bridge = renderPage(<HistoryScreen />);
    await choose(41, 'Restore its settings too…');
    const dialog = await screen.findByRole('dialog');
    await within(dialog).findByText('time.timeZone = "Europe/Lisbon";', { exact: false });
    within(dialog).getByText(/The files of today are kept in/);
    expect(asked(bridge, 'apply.start')).toEqual([]);
    fireEvent.click(within(dialog).getByRole('button', { name: 'Apply' }));
    await waitFor(() => expect(asked(bridge, 'apply.start')).toEqual([{ planId: 'plan-1', mode: 'switch' }]));
  });

  it('compares with the one that runs, or with any other', async () => {
    const bridge = renderPage(<HistoryScreen />);
    await choose(40, 'Compare…');
    const dialog = await screen.findByRole('dialog', { name: 'Compare restore point 40' });
    await within(dialog).findByText('hardware.bluetooth.enable');
    expect(asked(bridge, 'history.compare')).toEqual([{ from: 40, to: 42 }]);
  });
});

describe('History', () => {
  it('says that the boot partition cannot be written to', async () => {
    renderPage(<HistoryScreen />, { boot: 'read-only' });
    await screen.findByText('The boot partition cannot be written to');
  });

  it('shows forty of ninety, and more when asked', { timeout: 20_000 }, async () => {
    const [one] = generations;
    if (one === undefined) throw new Error('no generation');
    const many = Array.from({ length: 90 }, (_, index) => ({ ...one, number: index + 1, running: false }));
    renderPage(<HistoryScreen />, { generations: many });
    expect(await screen.findAllByRole('listitem')).toHaveLength(40);
    fireEvent.click(screen.getByRole('button', { name: 'Show 50 older' }));
    expect(screen.getAllByRole('listitem')).toHaveLength(80);
  });
});
