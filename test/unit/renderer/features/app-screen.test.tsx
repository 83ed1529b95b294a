// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AppScreen } from '../../../../renderer/features/apps/AppScreen.tsx';
import { AppsScreen } from '../../../../renderer/features/apps/AppsScreen.tsx';
import * as computer from '../../../helpers/fake-computer.ts';
import { renderPage } from '../../../helpers/render-page.tsx';

beforeEach(() => {
  window.location.hash = '';
});
afterEach(cleanup);

const asked = (bridge: ReturnType<typeof renderPage>, name: string) =>
  bridge.calls.filter((call) => call.name === name).map((call) => call.input);

const list = 'environment.systemPackages';

const detail = (id: string, facts: object) => ({
  'apps.detail': () => ({ ...computer.appDetail(computer.appNamed(id)), ...facts }),
});

describe('how an app is installed', () => {
  const ways = {
    origins: [],
    program: 'services.syncthing.enable',
    programReason: 'NixOS starts it as a service',
    otherWay: { option: list, reason: null },
  };

  it('is said before, with the recommended way and the other one', async () => {
    renderPage(<AppScreen id="syncthing" />, { answers: detail('gimp', ways) });
    const how = await screen.findByRole('list', { name: 'How it is installed' });
    const [recommended, other] = within(how).getAllByRole('listitem');
    expect(recommended?.textContent).toContain('Turns on a service of the system Recommended');
    expect(recommended?.textContent).toContain('NixOS starts it as a service');
    expect(other?.textContent).toContain('Only the app itself');
  });

  it('is the way that was chosen', async () => {
    const bridge = renderPage(<AppScreen id="gimp" />, { answers: detail('gimp', ways) });
    fireEvent.click(await screen.findByRole('button', { name: `Install this way: ${list}` }));
    await waitFor(() =>
      expect(asked(bridge, 'changes.add')).toEqual([{ kind: 'install-app', app: 'gimp', through: list }]),
    );
    const how = screen.getByRole('list', { name: 'How it is installed' });
    await waitFor(() =>
      expect(within(how).getAllByRole('listitem')[1]?.textContent).toContain('Will be installed'),
    );
  });
});

describe('an app in several places', () => {
  const origins = [
    computer.origin(7),
    computer.origin(12, { option: 'users.users.jane.packages', user: 'jane' }),
  ];

  it('can be taken from one of them, then from the others too', async () => {
    const bridge = renderPage(<AppScreen id="gimp" />, { answers: detail('gimp', { origins }) });
    fireEvent.click(await screen.findByRole('button', { name: 'Remove here: users.users.jane.packages' }));
    await screen.findByText('Will be removed in part');
    fireEvent.click(screen.getByRole('button', { name: `Remove here: ${list}` }));
    await waitFor(() => expect(screen.queryByText('Will be removed in part')).toBeNull());
    const app = { kind: 'remove-app', app: 'gimp' };
    expect(asked(bridge, 'changes.add')).toEqual([
      { ...app, from: ['users.users.jane.packages'] },
      { ...app, from: ['users.users.jane.packages', list] },
    ]);
  });

  it('has nothing to choose where it is only one', async () => {
    renderPage(<AppScreen id="gimp" />, { answers: detail('gimp', { origins: origins.slice(0, 1) }) });
    await screen.findByRole('list', { name: 'Where it is installed' });
    expect(screen.queryByRole('button', { name: /Remove here/ })).toBeNull();
  });
});

describe('a name that the collection does not know', () => {
  it('is shown with what it may have become', async () => {
    renderPage(<AppScreen id="old-name" />, {
      answers: detail('gimp', { known: false, free: null, near: [{ id: 'new-name', name: 'New name' }] }),
    });
    const near = await screen.findByRole('list', { name: 'It may have been renamed' });
    expect(within(near).getByRole('link', { name: 'New name' }).getAttribute('href')).toContain('new-name');
    expect(screen.queryByText('Free software')).toBeNull();
  });
});

describe('apps outside the configuration', () => {
  const outside = [
    {
      name: 'inkscape-1.3',
      with: 'nix-env' as const,
      app: { ...computer.appNamed('inkscape'), origins: [] },
      removal: 'nix-env --uninstall inkscape-1.3',
    },
    { name: 'own-thing', with: 'nix-profile' as const, app: null, removal: 'nix profile remove own-thing' },
  ];

  it('move in with one press, and only then is it said how the old one goes', async () => {
    const bridge = renderPage(<AppsScreen view="installed" search="" />, { outside });
    const move = await screen.findByRole('button', { name: 'Move into the configuration: Inkscape' });
    expect(screen.queryByText('nix-env --uninstall inkscape-1.3')).toBeNull();
    fireEvent.click(move);
    await screen.findByText('nix-env --uninstall inkscape-1.3');
    expect(asked(bridge, 'changes.add')).toEqual([{ kind: 'install-app', app: 'inkscape' }]);
  });

  it('stay where they are when nobody knows them', async () => {
    renderPage(<AppsScreen view="installed" search="" />, { outside });
    await screen.findByText('own-thing');
    expect(screen.getAllByRole('button', { name: /Move into/ })).toHaveLength(1);
  });
});

describe('while an apply ends', () => {
  it('a switch never shows the state from before', async () => {
    let isInstalled = false;
    const gimp = () => ({
      ...computer.appNamed('inkscape'),
      origins: isInstalled ? [computer.origin(7)] : [],
    });
    const bridge = renderPage(<AppsScreen view="all" search="" />, {
      changes: [{ kind: 'install-app', app: 'inkscape' }],
      job: computer.job('activating'),
      answers: { 'apps.search': () => ({ apps: [gimp()], total: 1 }) },
    });
    const tick = await screen.findByRole<HTMLInputElement>('switch', { name: 'Install Inkscape' });
    await waitFor(() => expect(tick.checked).toBe(true));
    bridge.publish('apply.changed', { job: computer.job('activating') });
    isInstalled = true;
    const seen: boolean[] = [];
    const watch = new MutationObserver(() => seen.push(tick.checked));
    watch.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
    await act(async () => {
      bridge.publish('changes.changed', { changes: [], canUndo: false, canRedo: false });
      await new Promise((resolve) => setTimeout(resolve, 50));
    });
    await screen.findByText('Installed');
    watch.disconnect();
    expect(seen).not.toContain(false);
    expect(tick.checked).toBe(true);
  });
});
