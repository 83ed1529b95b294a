import { describe, expect, it } from 'vitest';
import { parseStartFlags } from '../../../../electron/start/start-flags.ts';

const parse = (...args: string[]) => parseStartFlags(args, '/home/jane');

describe('Flags of a start', () => {
  it('are none by default', () => {
    expect(parse()).toEqual({
      ok: true,
      value: {
        root: undefined,
        practice: false,
        resetPractice: false,
        dataDirectory: undefined,
        addressOnly: false,
        port: 0,
      },
    });
  });

  it('take paths from where the person is', () => {
    expect(parse('--root', 'dotfiles', '--data=/tmp/data')).toMatchObject({
      ok: true,
      value: { root: '/home/jane/dotfiles', dataDirectory: '/tmp/data' },
    });
  });

  it.each(['--serve', '--no-window'])('ask with %s for an address only', (flag) => {
    expect(parse(flag, '--port', '4711')).toMatchObject({
      ok: true,
      value: { addressOnly: true, port: 4711 },
    });
  });

  it.each([
    [['--port', 'eighty']],
    [['--port', '65536']],
    [['--port', '-1']],
    [['--root']],
    [['--root', '/mnt', '--practice']],
    [['--root', '/mnt', '--reset-practice']],
    [['--unknown']],
    [['something']],
  ])('that make no sense are refused with a sentence: %j', (args) => {
    const parsed = parse(...args);
    expect(parsed.ok).toBe(false);
    if (!parsed.ok) expect(parsed.error.sentence).not.toBe('');
  });
});
