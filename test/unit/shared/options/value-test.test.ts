import { describe, expect, it } from 'vitest';
import type { NixValue } from '#shared/api/intent.ts';
import { fitsTest } from '#shared/options/value-test.ts';

const text = (value: string): NixValue => ({ type: 'string', value });

describe('a test of a value', () => {
  it('compares truth values and texts', () => {
    expect(fitsTest({ type: 'bool', value: true }, { is: true })).toBe(true);
    expect(fitsTest(text('boot'), { is: 'boot' })).toBe(true);
    expect(fitsTest(text('boot'), { isNot: 'boot' })).toBe(false);
    expect(fitsTest(null, { is: true })).toBe(false);
    expect(fitsTest(null, { isNot: true })).toBe(true);
  });

  it('finds texts and packages in lists', () => {
    const list: NixValue = {
      type: 'list',
      items: [text('nvidia'), { type: 'package', attribute: ['kdePackages', 'kate'] }],
    };
    expect(fitsTest(list, { includes: 'nvidia' })).toBe(true);
    expect(fitsTest(list, { includes: 'kdePackages.kate' })).toBe(true);
    expect(fitsTest(list, { includes: 'amdgpu' })).toBe(false);
    expect(fitsTest(text('nvidia'), { includes: 'nvidia' })).toBe(false);
  });

  it('takes null, empty texts and empty lists for nothing', () => {
    const nothing: readonly (NixValue | null)[] = [
      null,
      { type: 'null' },
      text(''),
      { type: 'list', items: [] },
    ];
    expect(nothing.filter((value) => fitsTest(value, { isSet: true }))).toEqual([]);
    expect(fitsTest({ type: 'int', value: '0' }, { isSet: true })).toBe(true);
  });
});
