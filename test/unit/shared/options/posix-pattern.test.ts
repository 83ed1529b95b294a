import fc from 'fast-check';
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
    ['[A-Za-z0-9+-_]+', 'a:b', 'a b'],
    ['([0-9]{1,3}[.]){3}[0-9]{1,3}', '10.0.0.1', '10.0.1'],
    ['none|(auto,)?(lz4|zstd)(,[[:digit:]]{1,2})?', 'auto,zstd,3', 'zstd,333'],
    ['^$|^[[:alnum:]]([[:alnum:]_-]{0,61}[[:alnum:]])?$', '', '-a'],
    ['a{2,}|', 'aaa', 'a'],
    ['[\\]+', '\\', 'a'],
    ['([[:xdigit:]]{64})|(ext:[^=]+)', 'ext:x', 'ext:'],
  ])('%s', (pattern, fits, doesNot) => {
    expect(posixPattern(pattern)?.test(fits)).toBe(true);
    expect(posixPattern(pattern)?.test(doesNot)).toBe(false);
  });

  it.each(['(', '[', '[[:nonsense:]]', '(?=x)', 'a\\', '*a', 'a)', 'a{', '[z-a]', '[[.a.]]'])(
    'leaves %s to Nix',
    (pattern) => {
      expect(posixPattern(pattern)).toBeUndefined();
    },
  );

  it('leaves texts of other scripts to Nix, which counts bytes', () => {
    expect(posixPattern('[a-z]{2}')?.test('é')).toBe(true);
  });

  it('agrees with JavaScript where both mean the same', () => {
    const patterns = fc.array(
      fc.constantFrom('a', 'b', 'ab', '(a|b)', '[ab]', '[^a]', '.', '(ab?)*', 'b{1,2}', 'a+', '^', '$'),
    );
    const texts = fc.array(fc.constantFrom('a', 'b', 'c')).map((characters) => characters.join(''));
    fc.assert(
      fc.property(patterns, texts, (parts, text) => {
        const pattern = parts.join('');
        expect(posixPattern(pattern)?.test(text)).toBe(new RegExp(`^(?:${pattern})$`, 's').test(text));
      }),
    );
  });
});
