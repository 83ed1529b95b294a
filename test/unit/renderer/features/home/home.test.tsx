import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { HomeScreen } from '../../../../../renderer/features/home/HomeScreen.tsx';
import { machine } from '../../../../helpers/fake-computer.ts';
import { renderPage } from '../../../../helpers/render-page.tsx';

afterEach(cleanup);

const day = 86_400_000;
const inDays = (days: number) => new Date(Date.now() + days * day).toISOString().slice(0, 10);
const roomy = { totalBytes: 100, freeBytes: 50 };
const healthy = {
  agreement: 'agrees',
  restartNeeded: false,
  supportedUntil: null,
  space: { store: roomy, boot: roomy },
} as const;

describe('Home', () => {
  it('says that all is well only when everything was asked', async () => {
    renderPage(<HomeScreen />, { machine: healthy, silent: ['machine.condition'] });
    await screen.findByText('What would you like to do?');
    expect(screen.queryByText('All is well')).toBeNull();
    cleanup();
    renderPage(<HomeScreen />, { machine: healthy });
    await screen.findByText('All is well');
  });

  it('names what needs a look, and where to go', async () => {
    renderPage(<HomeScreen />, {
      machine: {
        ...healthy,
        agreement: 'files-are-newer',
        restartNeeded: true,
        supportedUntil: inDays(20),
        release: '24.11',
        space: { store: { totalBytes: 100, freeBytes: 9 }, boot: roomy },
      },
      changes: [{ kind: 'install-app', app: 'thunderbird' }],
    });
    const list = await screen.findByRole('list', { name: 'Things to look at' });
    await within(list).findByText('1 change is waiting');
    expect(within(list).getByRole('button', { name: 'Apply the files' })).toBeTruthy();
    const leadsTo = (name: string) => within(list).getByRole('link', { name }).getAttribute('href');
    expect(leadsTo('The system disk is nearly full')).toBe('#/space');
    expect(leadsTo('NixOS 24.11 will soon get no more updates')).toBe('#/updates');
    expect(leadsTo('A restart is needed')).toBe('#/history');
    expect(screen.queryByText('The start partition is nearly full')).toBeNull();
  });

  it('shows what a service that does not run wrote', async () => {
    renderPage(<HomeScreen />, {
      condition: { failedUnits: [{ name: 'cups.service', description: 'CUPS Scheduler' }] },
    });
    await screen.findByText('CUPS Scheduler does not run');
    fireEvent.click(screen.getByRole('button', { name: 'See log of cups.service' }));
    const dialog = await screen.findByRole('dialog', { name: 'What cups.service wrote last' });
    await within(dialog).findByText(/journalctl -u/);
  });

  it('says what starts next only as far as it is known', async () => {
    const { generations } = machine;
    const shown = async (known: Partial<typeof generations>) => {
      cleanup();
      renderPage(<HomeScreen />, { machine: { generations: { ...generations, ...known } } });
      return (await screen.findByText(/restore points kept/)).textContent;
    };
    expect(await shown({})).toContain('Also used at the next start');
    expect(await shown({ default: 41 })).toContain('Next start uses 41');
    expect(await shown({ default: null })).not.toContain('next start');
  });
});
