import { describe, expect, it } from 'vitest';
import type { NixValue } from '#shared/api/intent.ts';
import { showValue } from '#shared/options/show-value.ts';

describe('showValue', () => {
  it.each<[NixValue, string]>([
    [{ type: 'null' }, 'not set'],
    [{ type: 'bool', value: true }, 'on'],
    [{ type: 'int', value: '8080' }, '8080'],
    [{ type: 'string', value: 'Europe/Rome' }, 'Europe/Rome'],
    [{ type: 'string', value: 'one\n  two' }, 'one two'],
    [{ type: 'package', attribute: ['kdePackages', 'kate'] }, 'kdePackages.kate'],
    [{ type: 'list', items: [] }, 'nothing'],
    [
      {
        type: 'list',
        items: [
          { type: 'int', value: '80' },
          { type: 'int', value: '443' },
        ],
      },
      '80, 443',
    ],
    [{ type: 'set', entries: [['a', { type: 'bool', value: false }]] }, 'a: off'],
  ])('%j → %s', (value, shown) => {
    expect(showValue(value)).toBe(shown);
  });

  it('shortens what is long', () => {
    const shown = showValue({ type: 'string', value: 'x'.repeat(100) });
    expect(shown).toHaveLength(60);
    expect(shown.endsWith('…')).toBe(true);
  });
});
