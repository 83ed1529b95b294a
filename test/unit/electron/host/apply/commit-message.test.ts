import { describe, expect, it } from 'vitest';
import { commitMessage } from '../../../../../electron/host/apply/commit-message.ts';
import type { ChangeWords } from '../../../../../shared/api/changes.ts';

const install: ChangeWords = { kind: 'install-app', name: 'Inkscape', option: 'environment.systemPackages' };
const on: ChangeWords = { kind: 'turn-on', title: 'Bluetooth', option: 'hardware.bluetooth.enable' };

describe('the message of a commit', () => {
  it('is one change in one line', () => {
    expect(commitMessage([{ words: install }])).toBe('Install Inkscape');
  });

  it('says what was done where there are no changes', () => {
    expect(commitMessage([])).toBe('Apply settings');
    expect(commitMessage([], { fromUpdate: true })).toBe('Update the system');
    expect(commitMessage([], { settingsOf: 7 })).toBe('Bring back the settings of restore point 7');
    expect(commitMessage([{ words: on }], { fromUpdate: true })).toBe('Turn on hardware.bluetooth.enable');
  });

  it('lists several below', () => {
    expect(commitMessage([{ words: install }, { words: on }])).toBe(
      'Install Inkscape and 1 more\n\n- Install Inkscape\n- Turn on hardware.bluetooth.enable',
    );
  });

  it('keeps its first line short, and tells the rest below', () => {
    const to = 'x'.repeat(200);
    const message = commitMessage([{ words: { kind: 'set', title: 'T', option: 'a.b', from: null, to } }]);
    const [subject = '', empty, ...rest] = message.split('\n');
    expect(subject.length).toBeLessThanOrEqual(72);
    expect(empty).toBe('');
    expect(rest).toEqual([`- Set a.b to ${to}`]);
  });

  it('is never longer than the helper takes', () => {
    const words: ChangeWords = { kind: 'set', title: 'T', option: 'a.b', from: null, to: 'x'.repeat(20_000) };
    expect(commitMessage([{ words }]).length).toBeLessThan(10_000);
  });
});
