// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { NixValue } from '#shared/api/intent.ts';
import type { Setting } from '#shared/api/settings.ts';
import { concernsAbout } from '../../../../../renderer/features/settings/concerns.ts';
import { SettingRow } from '../../../../../renderer/features/settings/SettingRow.tsx';
import { SettingsPageScreen } from '../../../../../renderer/features/settings/SettingsPageScreen.tsx';
import { localeExamples } from '../../../../../renderer/features/settings/widgets/locale-examples.ts';
import { openingOptions } from '../../../../../renderer/features/settings/widgets/open-doors.ts';
import { withItem, withoutItem } from '../../../../../renderer/features/settings/widgets/ticked.ts';
import {
  listedZone,
  matchesZone,
  timeIn,
  timeZones,
} from '../../../../../renderer/features/settings/widgets/time-zones.ts';
import { settings } from '../../../../helpers/fake-computer.ts';
import { renderPage } from '../../../../helpers/render-page.tsx';

const bool = (value: boolean): NixValue => ({ type: 'bool', value });
const text = (value: string): NixValue => ({ type: 'string', value });
const list = (...items: readonly NixValue[]): NixValue => ({ type: 'list', items });

function setting(option: string): Setting {
  const found = settings.find((other) => other.option === option);
  if (found === undefined) throw new Error(option);
  return found;
}

afterEach(cleanup);

describe('a reset', () => {
  const option = 'services.openssh.settings.PasswordAuthentication';
  const state = {
    kind: 'set',
    value: bool(false),
    text: 'false',
    file: '/etc/nixos/ssh.nix',
    line: 3,
  } as const;

  async function resetAndAnswer(answer: string) {
    const bridge = renderPage(<SettingRow setting={{ ...setting(option), state }} isMarked={false} />);
    await waitFor(() => expect(bridge.calls.map(({ name }) => name)).toContain('changes.list'));
    fireEvent.click(screen.getByRole('button', { name: /^More for/ }));
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Reset to the default' }));
    const question = await screen.findByRole('alertdialog');
    fireEvent.click(within(question).getByRole('button', { name: answer }));
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
    return bridge.calls.filter(({ name }) => name === 'changes.add').map(({ input }) => input);
  }

  it('to a default that opens the computer is asked about like the same value by hand', async () => {
    expect(await resetAndAnswer('Cancel')).toEqual([]);
    cleanup();
    expect(await resetAndAnswer('Turn on')).toEqual([{ kind: 'reset-setting', option }]);
  });
});

describe('a page of settings', () => {
  it('shows what depends on a switch as soon as it is on, and keeps the focus', async () => {
    renderPage(<SettingsPageScreen id="remote-access" option={null} />);
    const switches = await screen.findByRole('switch', { name: 'Sign in from another computer' });
    expect(screen.queryByText('Doors it listens at')).toBeNull();

    switches.focus();
    fireEvent.click(switches);
    const question = await screen.findByRole('alertdialog');
    expect(question.textContent).toContain('People who know a password');
    fireEvent.click(within(question).getByRole('button', { name: 'Turn on' }));

    expect(await screen.findByText('Doors it listens at')).toBeTruthy();
    // The dialog gives it back a frame or two after it has gone.
    await waitFor(() =>
      expect(document.activeElement).toBe(
        screen.getByRole('switch', { name: 'Sign in from another computer' }),
      ),
    );
  });

  it('always says which option a setting is, and where it is set', async () => {
    renderPage(<SettingsPageScreen id="language-and-time" option={null} />);
    expect(await screen.findByText('time.timeZone')).toBeTruthy();
    expect(screen.getByText('Set in configuration.nix, line 18')).toBeTruthy();
  });

  it('chooses a desktop as one change after saying what follows', async () => {
    const bridge = renderPage(<SettingsPageScreen id="desktop" option={null} />);
    fireEvent.click(await screen.findByRole('button', { name: 'Choose Xfce' }));
    const question = await screen.findByRole('dialog');
    expect(question.textContent).toContain('LightDM');
    fireEvent.click(within(question).getByRole('button', { name: 'Use Xfce' }));
    expect(await screen.findByText('Chosen')).toBeTruthy();
    expect(bridge.calls.filter(({ name }) => name === 'changes.add').map(({ input }) => input)).toEqual([
      { kind: 'choose-desktop', desktop: 'xfce' },
    ]);
  });

  it('asks before a driver that is not free software, naming it', async () => {
    const bridge = renderPage(<SettingsPageScreen id="graphics" option={null} />);
    fireEvent.click(await screen.findByRole('checkbox', { name: /^NVIDIA Not free software/ }));
    const question = await screen.findByRole('alertdialog');
    expect(question.textContent).toContain('NVIDIA is not free software');
    expect(bridge.calls.some(({ name }) => name === 'changes.add')).toBe(false);
    fireEvent.click(within(question).getByRole('button', { name: 'Change' }));
    expect(await screen.findByText('Open driver for NVIDIA cards')).toBeTruthy();
    expect(bridge.calls.find(({ name }) => name === 'changes.add')?.input).toMatchObject({
      option: 'services.xserver.videoDrivers',
      value: list(text('nvidia'), text('modesetting'), text('fbdev')),
    });
  });

  it('names what is open in the firewall, also what waits to be applied', async () => {
    renderPage(<SettingsPageScreen id="firewall" option={null} />, {
      changes: [
        {
          kind: 'set-setting',
          option: 'networking.firewall.allowedTCPPorts',
          value: list({ type: 'int', value: '22' }, { type: 'int', value: '4321' }),
        },
        { kind: 'set-setting', option: 'services.openssh.enable', value: bool(true) },
      ],
    });
    expect(await screen.findByText('Signing in from a terminal (SSH)')).toBeTruthy();
    expect(screen.getByText('A service of yours, or none at all')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Sign in from another computer' }).getAttribute('href')).toBe(
      '#/settings/remote-access?option=services.openssh.openFirewall',
    );
  });
});

describe('what is open in the firewall', () => {
  const state = {
    kind: 'set',
    value: null,
    text: '[ { from = 1; to = 9; } ]',
    file: '/x.nix',
    line: 3,
  } as const;
  const ranges: Setting = {
    ...setting('networking.firewall.allowedTCPPorts'),
    option: 'networking.firewall.allowedTCPPortRanges',
    title: 'Ranges of ports',
    state,
  };

  const noPorts = [
    { kind: 'set-setting', option: 'networking.firewall.allowedTCPPorts', value: list() },
  ] as const;

  it('is not said to be nothing before all files were looked at', async () => {
    renderPage(<SettingsPageScreen id="firewall" option={null} />, {
      changes: noPorts,
      silent: ['options.filter'],
    });
    expect(await screen.findByText('Will change')).toBeTruthy();
    expect(screen.queryByText('Nothing is open')).toBeNull();
  });

  it('is nothing where no setting lets anything in', async () => {
    renderPage(<SettingsPageScreen id="firewall" option={null} />, {
      changes: noPorts,
      answers: { 'options.filter': () => ({ settings: [] }) },
    });
    expect(await screen.findByText('Nothing is open')).toBeTruthy();
  });

  it('counts ranges of ports, doors of one network, and trusted networks', () => {
    const interfaces = { ...ranges, option: 'networking.firewall.interfaces.lan.allowedTCPPorts' };
    const trusted = { ...ranges, option: 'networking.firewall.trustedInterfaces' };
    const none = { ...trusted, state: { ...state, text: '[ ]' } };
    const log = { ...ranges, option: 'networking.firewall.logRefusedConnections' };
    expect(openingOptions([ranges, interfaces, trusted, none, log], [])).toEqual([
      ranges,
      interfaces,
      trusted,
    ]);
  });
});

describe('what is said before a setting changes', () => {
  const firewall = setting('networking.firewall.enable');
  const root = setting('services.openssh.settings.PermitRootLogin');
  const ports = setting('networking.firewall.allowedTCPPorts');

  it('is about the value that opens the computer, and not about the way back', () => {
    expect(concernsAbout(firewall, bool(true), bool(false))?.warning).toContain('every service');
    expect(concernsAbout(firewall, bool(false), bool(true))).toBeNull();
    expect(concernsAbout(root, text('no'), text('yes'))?.warning).toContain('guesses');
    expect(concernsAbout(root, text('yes'), text('no'))).toBeNull();
  });

  it('is said for each further port, and not for one less', () => {
    const [web, ssh] = [
      { type: 'int', value: '80' },
      { type: 'int', value: '22' },
    ] as const;
    expect(concernsAbout(ports, list(web), list(web, ssh))).not.toBeNull();
    expect(concernsAbout(ports, list(web, ssh), list(web))).toBeNull();
  });

  it('names what is not free among the ticked', () => {
    const drivers = setting('services.printing.drivers');
    const canon: NixValue = { type: 'package', attribute: ['cnijfilter2'] };
    expect(concernsAbout(drivers, list(), list(canon))).toEqual({ warning: null, unfree: ['Canon'] });
    expect(concernsAbout(drivers, list(canon), list())).toBeNull();
  });
});

describe('ticked entries', () => {
  it('stand in the order of the choices, beside what is no choice', () => {
    const items = [text('own'), text('b')];
    expect(withItem(items, 'a', ['a', 'b', 'c'], false)).toEqual([text('own'), text('a'), text('b')]);
    expect(withItem(items, 'c', ['a', 'b', 'c'], false)).toEqual([text('own'), text('b'), text('c')]);
    expect(withoutItem(items, 'b')).toEqual([text('own')]);
  });
});

describe('time zones', () => {
  const zones = timeZones('en');
  const found = (typed: string) => zones.filter((zone) => matchesZone(zone, typed)).map(({ id }) => id);

  it('are found by city, by country, and without marks over letters', () => {
    expect(found('Lisbon')).toEqual(['Europe/Lisbon']);
    expect(found('germany')).toEqual(['Europe/Berlin', 'Europe/Busingen']);
    expect(found('sao paulo')).toEqual(['America/Sao_Paulo']);
    expect(timeZones('de').find(({ id }) => id === 'Europe/Vienna')?.label).toBe('Vienna, Österreich');
  });

  it('are known by the names that browsers have for them, too', () => {
    expect(listedZone(zones, 'Asia/Calcutta')).toBe('Asia/Kolkata');
    expect(listedZone(zones, 'Europe/Kiev')).toBe('Europe/Kyiv');
    expect(listedZone(zones, 'Europe/Berlin')).toBe('Europe/Berlin');
    expect(listedZone(zones, 'No/Where')).toBe('No/Where');
  });

  it('are all zones that this computer knows the time of, each with a label of its own', () => {
    const moment = new Date('2025-01-15T12:00:00Z');
    expect(zones.filter(({ id }) => timeIn(id, moment, 'en') === null)).toEqual([]);
    expect(new Set(zones.map(({ label }) => label)).size).toBe(zones.length);
    expect(timeIn('Asia/Kolkata', moment, 'en-GB')).toBe('17:30');
    expect(timeIn('No/Where', moment, 'en')).toBeNull();
  });
});

describe('examples of a locale', () => {
  const moment = new Date('2025-03-04T15:06:00');

  it('show its dates, numbers and money', () => {
    const german = localeExamples('de_DE.UTF-8', moment);
    expect(german?.date).toContain('4. März 2025');
    expect(german?.number).toBe('1.234.567,89');
    expect(german?.money).toContain('€');
    expect(localeExamples('en_GB.UTF-8', moment)?.money).toContain('£');
  });

  it('are not made up where nothing is known', () => {
    expect(localeExamples('C.UTF-8', moment)).toBeNull();
    expect(localeExamples('de', moment)).toBeNull();
  });
});
