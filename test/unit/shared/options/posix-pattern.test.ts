import { describe, expect, it } from 'vitest';
import { posixPattern } from '#shared/options/posix-pattern.ts';

describe('posixPattern', () => {
  it.each([
    ['[[:digit:]]+[Hdwmy]', '12d', '12x'],
    ['[a-zA-Z0-9@%:_.\\-]+[.](service|socket)', 'sshd.service', 'sshd.mount'],
    ['[^[:space:]]{1,64}', 'ab', 'a b'],
    ['[]a]+', 'a]a', 'b'],
    ['^(tcp|unix)://.*$', 'tcp://x', 'http://x'],
    ['a.c', 'a\nc', 'ac'],
    ['([[:xdigit:]]{64})|(ext:[^=]+)', 'ext:x', 'ext:'],
  ])('%s', (pattern, fits, doesNot) => {
    expect(posixPattern(pattern)?.test(fits)).toBe(true);
    expect(posixPattern(pattern)?.test(doesNot)).toBe(false);
  });

  it.each(['(', '[', '[[:nonsense:]]', '(?=x)', 'a\\'])('leaves %s to Nix', (pattern) => {
    expect(posixPattern(pattern)).toBeUndefined();
  });
});
