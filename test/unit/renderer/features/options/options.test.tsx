import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { optionsRoute } from '../../../../../renderer/app/router/route.ts';
import {
  entryStandings,
  takenNames,
} from '../../../../../renderer/features/options/entries/entry-standing.ts';
import { Markdown } from '../../../../../renderer/features/options/markdown/Markdown.tsx';
import { OptionPage } from '../../../../../renderer/features/options/OptionPage.tsx';
import { OverviewPage } from '../../../../../renderer/features/options/OverviewPage.tsx';
import { renderPage } from '../../../../helpers/render-page.tsx';

afterEach(cleanup);

describe('a description', () => {
  it('is drawn with the roles and notes of NixOS, and never as HTML', () => {
    renderPage(
      <Markdown
        text={
          'See {option}`services.nginx.enable` and [the site](https://a.example). <img src=x onerror=alert(1)>\n\n' +
          '![picture](https://a.example/x.png) [odd](javascript:alert(1))\n\n' +
          '::: {.warning}\nBe *careful*.\n:::\n\n' +
          '- `a < b`\n- [](#opt-users.users._name_.shell)\n'
        }
      />,
    );
    expect(screen.getByRole('link', { name: 'services.nginx.enable' }).getAttribute('href')).toBe(
      '#/settings/all/services/nginx/enable',
    );
    expect(screen.getByRole('link', { name: 'the site' })).toMatchObject({ target: '_blank' });
    expect(screen.getByRole('note').textContent).toBe('Be careful.');
    expect(screen.getByText('a < b')).toBeTruthy();
    expect(document.querySelector('img, script')).toBeNull();
    expect(screen.queryByRole('link', { name: 'odd' })).toBeNull();
    expect(document.body.textContent).toContain('<img src=x onerror=alert(1)>');
  });
});

describe('the page of a place', () => {
  it('records a change of a setting, and says where its value comes from', async () => {
    const bridge = renderPage(<OptionPage path={['services', 'nginx']} />);
    const row = await screen.findByRole('listitem', { name: 'Nginx' });
    expect(within(row).getByText('Set in configuration.nix, line 8')).toBeTruthy();
    expect(within(row).getByText('Default: Off')).toBeTruthy();
    fireEvent.click(within(row).getByRole('switch'));
    await within(row).findByText('Will change');
    expect(bridge.calls.filter(({ name }) => name === 'changes.add')).toMatchObject([
      {
        input: {
          kind: 'set-setting',
          option: 'services.nginx.enable',
          value: { type: 'bool', value: false },
        },
      },
    ]);
  });

  it('has every definition of a setting, and which one wins', async () => {
    renderPage(<OptionPage path={['services', 'nginx', 'appendHttpConfig']} />);
    await screen.findByText('Where it is set');
    expect(screen.getByText('Forced (mkForce)')).toBeTruthy();
    expect(screen.getByText('A default of the files (mkDefault)')).toBeTruthy();
    expect(screen.getByText('Another one wins')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'In the search of NixOS' }).getAttribute('href')).toContain(
      'show=services.nginx.appendHttpConfig',
    );
  });

  it('uses an example as it is written', async () => {
    const bridge = renderPage(<OptionPage path={['services', 'nginx', 'appendHttpConfig']} />);
    fireEvent.click(await screen.findByRole('button', { name: 'Use this example' }));
    await waitFor(() =>
      expect(bridge.calls).toContainEqual({
        name: 'changes.add',
        input: {
          kind: 'set-setting',
          option: 'services.nginx.appendHttpConfig',
          value: { type: 'nix', text: '"proxy_cache_path /var/cache;"' },
        },
      }),
    );
  });

  it('shows what an expression evaluates to when asked', async () => {
    renderPage(<OptionPage path={['networking', 'domain']} />);
    expect(await screen.findByText(/^lib\.concatStringsSep/, { selector: 'li > div code' })).toBeTruthy();
    fireEvent.click(await screen.findByRole('button', { name: 'Work it out' }));
    expect(await screen.findByText('"home.kitchen-laptop"')).toBeTruthy();
  });

  it('adds an entry and refuses a name that is taken', async () => {
    const bridge = renderPage(<OptionPage path={['users', 'users']} />);
    fireEvent.click(await screen.findByRole('button', { name: 'Add…' }));
    const field = within(screen.getByRole('dialog')).getByRole('textbox');
    fireEvent.change(field, { target: { value: 'jane' } });
    expect(await screen.findByText('There is an entry of this name already.')).toBeTruthy();
    fireEvent.change(field, { target: { value: 'max' } });
    fireEvent.submit(field.closest('form') as HTMLFormElement);
    expect(await screen.findByText('Will be added')).toBeTruthy();
    expect(bridge.calls).toContainEqual({
      name: 'changes.add',
      input: { kind: 'add-entry', option: 'users.users', name: 'max' },
    });
  });

  it('takes no value for what NixOS works out itself', async () => {
    renderPage(<OptionPage path={['system', 'nixos', 'release']} />);
    expect(await screen.findByText('Worked out by NixOS')).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('says so where nothing is', async () => {
    renderPage(<OptionPage path={['no', 'such']} />);
    expect(await screen.findByText('There is no such setting')).toBeTruthy();
  });
});

describe('the top of all settings', () => {
  it('filters by what the files set, also what nobody knows', async () => {
    renderPage(<OverviewPage route={{ ...optionsRoute(), filter: 'set' }} />);
    const row = await screen.findByRole('listitem', { name: 'Flavour' });
    expect(within(row).getByText('Not in the list of known settings')).toBeTruthy();
  });

  it('finds settings alone', async () => {
    const bridge = renderPage(<OverviewPage route={{ ...optionsRoute(), search: 'virtualHosts' }} />);
    const [first] = await screen.findAllByRole('link', { name: 'virtualHosts' });
    expect(first?.getAttribute('href')).toBe('#/settings/all/services/nginx/virtualHosts');
    expect(bridge.calls).toContainEqual({
      name: 'search.everything',
      input: { text: 'virtualHosts', limit: 100, kinds: ['setting'] },
    });
  });
});

describe('entries', () => {
  it('are those of the files with the pending changes on top', () => {
    const node = { path: [], title: null, kind: 'entry', children: 1, options: 1, set: 1 } as const;
    const nodes = ['jane', 'kim'].map((name) => ({ ...node, path: [name], name }));
    const change = (request: object) =>
      ({ id: JSON.stringify(request), request, words: {}, intents: [] }) as never;
    const standings = entryStandings('users.users', nodes, [
      change({ kind: 'rename-entry', option: 'users.users', name: 'jane', to: 'janet' }),
      change({ kind: 'add-entry', option: 'users.users', name: 'max' }),
      change({ kind: 'add-entry', option: 'users.groups', name: 'other' }),
    ]);
    expect(standings.map(({ name, pending }) => [name, pending?.request.kind])).toEqual([
      ['jane', 'rename-entry'],
      ['kim', undefined],
      ['max', 'add-entry'],
    ]);
    expect([...takenNames(standings)]).toEqual(['jane', 'kim', 'max', 'janet']);
  });
});
