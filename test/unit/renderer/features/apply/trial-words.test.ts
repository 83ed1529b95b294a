import { describe, expect, it } from 'vitest';
import { announcedMark, clockText } from '../../../../../renderer/app/data/trial.ts';
import { checkText, parseCheck } from '../../../../../renderer/features/apply/trial-words.ts';

describe('a computer that must answer', () => {
  it('is a name or address and a port', () => {
    expect(parseCheck('nas.local:22')).toEqual({ host: 'nas.local', port: 22 });
    expect(parseCheck(' 192.168.1.1:443 ')).toEqual({ host: '192.168.1.1', port: 443 });
    expect(parseCheck('[fe80::1%eth0]:22')).toEqual({ host: 'fe80::1%eth0', port: 22 });
  });

  it('is none when nothing is written', () => {
    expect(parseCheck('  ')).toBeNull();
    expect(checkText(null)).toBe('');
  });

  it('is not understood without a port that exists, or with what no name contains', () => {
    for (const text of ['nas', 'nas:', 'nas:0', 'nas:65536', ':22', 'a b:22', 'fe80::1', '$(x):1']) {
      expect(parseCheck(text), text).toBeUndefined();
    }
  });

  it('is written as it is read', () => {
    for (const text of ['nas.local:22', '[fe80::1]:22'])
      expect(checkText(parseCheck(text) ?? null)).toBe(text);
  });
});

describe('the time that is left', () => {
  it('is told as clocks tell it', () => {
    expect([0, 5, 60, 92, 600, 3_600].map(clockText)).toEqual([
      '0:00',
      '0:05',
      '1:00',
      '1:32',
      '10:00',
      '60:00',
    ]);
  });

  it('is said aloud at the start, and when 60, 30 and 10 seconds are left', () => {
    const marks = Array.from({ length: 121 }, (_, gone) => announcedMark(120 - gone, 120));
    expect(marks.filter((mark, index) => mark !== marks[index - 1])).toEqual([null, 60, 30, 10]);
    expect(marks.indexOf(60)).toBe(60);
    expect(announcedMark(60, 60), 'a minute is the start of a trial of a minute').toBeNull();
    expect(announcedMark(15, 15)).toBeNull();
  });
});
