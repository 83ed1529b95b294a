import { describe, expect, it } from 'vitest';
import type { AppSummary } from '#shared/api/apps.ts';
import type { Change, ChangeRequest } from '#shared/api/changes.ts';
import type { Setting } from '#shared/api/settings.ts';
import { appStanding } from '../../../../renderer/features/apps/app-standing.ts';
import { isShown, settingStanding } from '../../../../renderer/features/settings/setting-standing.ts';

function change(request: ChangeRequest): Change {
  return { id: 'c', request, words: { kind: 'turn-on', title: '', option: '' }, intents: [] };
}

const app: AppSummary = {
  id: 'gimp',
  name: 'GIMP',
  summary: '',
  shelf: 'pictures',
  icon: null,
  free: true,
  trouble: null,
  known: true,
  origins: [],
};
const origin = {
  option: 'environment.systemPackages',
  file: '/etc/nixos/configuration.nix',
  line: 1,
  user: null,
  customised: false,
  conditional: false,
};

describe('an app', () => {
  it('is off, on, or becoming one of them', () => {
    const installed = { ...app, origins: [origin] };
    expect(appStanding(app, []).isOn).toBe(false);
    expect(appStanding(installed, []).isOn).toBe(true);
    const installing = appStanding(app, [change({ kind: 'install-app', app: 'gimp' })]);
    expect(installing).toMatchObject({ isOn: true, installed: false, pending: { kind: 'install' } });
    const removing = appStanding(installed, [change({ kind: 'remove-app', app: 'gimp' })]);
    expect(removing).toMatchObject({ isOn: false, installed: true, pending: { kind: 'remove' } });
  });

  it('shows what was asked for before the answer is there', () => {
    expect(appStanding(app, [], { kind: 'install-app', app: 'gimp' }).isOn).toBe(true);
    expect(appStanding(app, [], { kind: 'install-app', app: 'krita' }).isOn).toBe(false);
  });

  it('is locked under a condition or where it is customised', () => {
    expect(appStanding({ ...app, origins: [{ ...origin, conditional: true }] }, []).locked).toBe(
      'conditional',
    );
    expect(appStanding({ ...app, origins: [{ ...origin, customised: true }] }, []).locked).toBe('customised');
  });
});

const ssh: Setting = {
  option: 'services.openssh.enable',
  title: 'Remote access',
  summary: '',
  type: { kind: 'bool' },
  default: { type: 'bool', value: false },
  choices: [],
  requires: null,
  warning: null,
  state: { kind: 'default' },
};
const root: Setting = {
  ...ssh,
  option: 'services.openssh.settings.PermitRootLogin',
  requires: { option: ssh.option, test: { is: true } },
};
const place = { file: '/etc/nixos/configuration.nix', line: 3 };

describe('a setting', () => {
  it('shows the pending value over that of the files, and that over the default', () => {
    const set: Setting = {
      ...ssh,
      state: { kind: 'set', value: { type: 'bool', value: true }, text: 'true', ...place },
    };
    expect(settingStanding(ssh, []).value).toEqual({ type: 'bool', value: false });
    expect(settingStanding(set, []).value).toEqual({ type: 'bool', value: true });
    const off = change({ kind: 'set-setting', option: ssh.option, value: { type: 'bool', value: false } });
    expect(settingStanding(set, [off]).value).toEqual({ type: 'bool', value: false });
    const reset = change({ kind: 'reset-setting', option: ssh.option });
    expect(settingStanding(set, [reset]).value).toEqual(ssh.default);
  });

  it('that Nix computes is shown and not replaced by a touch', () => {
    const computed: Setting = { ...ssh, state: { kind: 'computed', text: 'config.x.enable', ...place } };
    expect(settingStanding(computed, [])).toMatchObject({
      text: 'config.x.enable',
      value: null,
      isReadOnly: true,
    });
  });

  it('is hidden until what it requires is on, pending changes counted', () => {
    const all = [ssh, root];
    expect(isShown(root, all, [])).toBe(false);
    const on = change({ kind: 'set-setting', option: ssh.option, value: { type: 'bool', value: true } });
    expect(isShown(root, all, [on])).toBe(true);
  });
});
