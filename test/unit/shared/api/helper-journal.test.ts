import { describe, expect, it } from 'vitest';
import {
  type HelperJournal,
  hasBecomeSystem,
  interruptedIn,
  type SystemLinks,
  staysNew,
} from '../../../../shared/api/helper-journal.ts';

const before: SystemLinks = { profile: 'system-1-link', running: '/nix/store/old', bootId: 'first' };
const tried = '/nix/store/new';

function journal(difference: Partial<HelperJournal>): HelperJournal {
  return {
    startedAt: '2026-01-02T03:04:05.000Z',
    action: 'switch',
    phase: 'rebuild',
    system: before,
    trial: null,
    tried: null,
    commitMessage: null,
    files: [],
    ...difference,
  };
}

const trial = { seconds: 120, check: null, endsAt: '2026-01-02T03:06:05.000Z' };
const ofTrial = (phase: HelperJournal['phase']) => journal({ action: 'try', phase, trial, tried });

describe('whether a request has become the system', () => {
  const cases: readonly (readonly [string, Partial<HelperJournal>, Partial<SystemLinks>, boolean])[] = [
    ['a switch that nothing came of', {}, {}, false],
    ['a switch that only set the profile', {}, { profile: 'system-2-link' }, false],
    ['a switch that runs', {}, { profile: 'system-2-link', running: tried }, true],
    ['a switch to the profile that another system had hidden', {}, { running: tried }, true],
    [
      'a start of the computer after a switch that only set the profile',
      {},
      { bootId: 'next', profile: 'system-2-link' },
      false,
    ],
    [
      'a start of the computer with the new system',
      {},
      { bootId: 'next', profile: 'system-2-link', running: tried },
      true,
    ],
    [
      'a start of the computer with the profile from before',
      {},
      { bootId: 'next', running: '/nix/store/default' },
      false,
    ],
    [
      'a change from the next start that set the profile',
      { action: 'boot' },
      { profile: 'system-2-link' },
      true,
    ],
    ['a change from the next start that did not', { action: 'boot' }, {}, false],
    ['a test that runs', { action: 'test', tried }, { running: tried }, true],
    ['a test that was not activated', { action: 'test', tried }, {}, false],
    ['a trial that runs', { action: 'try', tried }, { running: tried }, false],
    ['files that were written', { action: 'write' }, { running: tried, profile: 'system-2-link' }, false],
  ];

  it.each(cases)('%s', (_name, difference, now, expected) => {
    expect(hasBecomeSystem(journal(difference), { ...before, ...now })).toBe(expected);
  });
});

describe('what the next helper keeps by itself', () => {
  const cases: readonly (readonly [string, HelperJournal, Partial<SystemLinks>, boolean])[] = [
    ['a trial that waits', ofTrial('trial'), { running: tried }, false],
    ['a trial whose computer was started again', ofTrial('trial'), { bootId: 'next' }, false],
    [
      'a trial after which somebody switched',
      ofTrial('trial'),
      { running: tried, profile: 'system-2-link' },
      true,
    ],
    ['a trial after which somebody tried another', ofTrial('trial'), { running: '/nix/store/third' }, true],
    ['a trial that was being kept', ofTrial('keeping'), { running: tried }, true],
    ['one that was being kept when the old system started', ofTrial('keeping'), { bootId: 'next' }, false],
    ['one that was going back', ofTrial('going-back'), { running: tried }, false],
    ['a switch that was being put back', journal({ phase: 'going-back' }), { running: tried }, false],
  ];

  it.each(cases)('%s', (_name, interrupted, now, expected) => {
    expect(staysNew(interrupted, { ...before, ...now })).toBe(expected);
  });
});

describe('what the person is asked about', () => {
  it.each([
    ['files', 'files'],
    ['rebuild', 'rebuild'],
    ['activation', 'rebuild'],
    ['trial', 'trial'],
    ['going-back', 'trial'],
  ] as const)('a trial in the phase %s has reached: %s', (phase, reached) => {
    expect(interruptedIn(ofTrial(phase), before)).toMatchObject({ action: 'try', reached });
  });

  it('is not what stays anyway, and not a generation that was switched to', () => {
    const switched = { ...before, running: tried };
    expect(interruptedIn(journal({}), switched)).toBeNull();
    expect(interruptedIn(ofTrial('keeping'), switched)).toBeNull();
    expect(interruptedIn(journal({ action: 'switch-generation' }), before)).toBeNull();
  });
});
