import { describe, expect, it } from 'vitest';
import { readRebuild, readTry } from '../../../../electron/cli/rebuild-command.ts';

const common = { json: false, practice: false, dataDirectory: undefined };

describe('the words of rebuild', () => {
  it.each(['switch', 'boot', 'test', 'build'] as const)('%s', (mode) => {
    expect(readRebuild([mode])).toEqual({ ok: true, value: { order: { mode }, ...common } });
  });

  it('takes options before and behind', () => {
    expect(readRebuild(['--json', 'switch', '--practice', '--data=/tmp/x'])).toEqual({
      ok: true,
      value: { order: { mode: 'switch' }, json: true, practice: true, dataDirectory: '/tmp/x' },
    });
  });

  it.each([
    [[]],
    [['sideways']],
    [['try']],
    [['switch', 'boot']],
    [['switch', '--seconds', '20']],
    [['switch', '--frobnicate']],
  ])('refuses %j', (words) => {
    expect(readRebuild(words)).toMatchObject({ ok: false, error: expect.any(String) });
  });
});

describe('the words of try', () => {
  it('takes whole seconds within the limits, or leaves them to the preferences', () => {
    expect(readTry([])).toMatchObject({ value: { order: { mode: 'try' } } });
    expect(readTry(['--seconds', '15'])).toMatchObject({ value: { order: { mode: 'try', seconds: 15 } } });
    expect(readTry(['--seconds', '3600'])).toMatchObject({ ok: true });
  });

  it.each(['14', '3601', '1e3', '20.5', 'soon', '-20'])('refuses %s seconds', (seconds) => {
    expect(readTry(['--seconds', seconds])).toMatchObject({ ok: false });
  });

  it('refuses other words', () => {
    expect(readTry(['switch'])).toMatchObject({ ok: false });
  });
});
