// @vitest-environment happy-dom
import { renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { changeSubjects } from '../../../../renderer/i18n/change-words.ts';
import { useFormats } from '../../../../renderer/i18n/formats.ts';
import { TextProvider, useText } from '../../../../renderer/i18n/text.tsx';

function formats() {
  return renderHook(() => ({ ...useFormats(), t: useText() }), { wrapper: TextProvider }).result.current;
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.setSystemTime(new Date(2025, 10, 15, 9, 0));
});

afterEach(() => {
  vi.useRealTimers();
});

const at = (...parts: [number, number, number, number, number]) => new Date(...parts).toISOString();

describe('dates', () => {
  it('are told as people tell them', () => {
    const { moment } = formats();
    expect(moment(at(2025, 10, 15, 7, 5))).toBe('Today, 07:05');
    expect(moment(at(2025, 10, 14, 23, 30))).toBe('Yesterday, 23:30');
    expect(moment(at(2025, 10, 11, 9, 12))).toBe('Tuesday, 09:12');
    expect(moment(at(2025, 9, 3, 18, 40))).toBe('3 October, 18:40');
    expect(moment(at(2023, 9, 3, 18, 40))).toBe('3 October 2023, 18:40');
  });

  it('count days of the calendar, not spans of 24 hours', () => {
    const { relative } = formats();
    expect(relative(at(2025, 10, 15, 6, 0))).toBe('3 hours ago');
    expect(relative(at(2025, 10, 13, 23, 0))).toBe('2 days ago');
    expect(relative(at(2025, 9, 3, 18, 40))).toBe('last month');
    expect(relative(at(2023, 9, 3, 18, 40))).toBe('2 years ago');
  });
});

describe('sizes', () => {
  it('are short', () => {
    const { size } = formats();
    expect(size(512)).toBe('512 bytes');
    expect(size(112e6)).toBe('112 MB');
    expect(size(8.44e9)).toBe('8.4 GB');
  });
});

describe('the subjects of changes', () => {
  const app = (name: string) => ({ kind: 'install-app', name, option: 'x' }) as const;

  it('are named, and the rest counted', () => {
    const { t, ...rest } = formats();
    expect(changeSubjects(t, rest, ['A', 'B'].map(app))).toBe('A and B');
    expect(changeSubjects(t, rest, ['A', 'B', 'C', 'D', 'E'].map(app))).toBe('A, B, C and 2 more');
  });
});
