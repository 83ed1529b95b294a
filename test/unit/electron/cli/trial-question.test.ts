import { describe, expect, it } from 'vitest';
import { answerIn } from '../../../../electron/cli/trial-question.ts';

describe('the answer to a trial', () => {
  it.each([
    ['k', 'keep'],
    ['K', 'keep'],
    ['xk', 'keep'],
    ['g', 'go-back'],
    ['\u0003', 'go-back'],
    ['\u0004', 'go-back'],
    ['\r', null],
    ['', null],
    ['x', null],
  ])('%j', (typed, expected) => {
    expect(answerIn(typed)).toBe(expected);
  });

  it('is the first of two', () => {
    expect(answerIn('gk')).toBe('go-back');
  });
});
