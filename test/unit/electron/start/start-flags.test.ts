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
        listen: undefined,
        place: undefined,
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
    [['snowglobe://apply/now']],
    [['snowglobe://history', 'snowglobe://changes']],
    [['--listen', 'example.org']],
    [['--listen', '']],
  ])('that make no sense are refused with a sentence: %j', (args) => {
    const parsed = parse(...args);
    expect(parsed.ok).toBe(false);
    if (!parsed.ok) expect(parsed.error.sentence).not.toBe('');
  });

  it('may hold a link, which becomes a place', () => {
    expect(parse('--practice', 'snowglobe://app/firefox')).toMatchObject({
      ok: true,
      value: { practice: true, place: '#/apps/firefox' },
    });
  });

  it('let other computers in only when that is said in so many words', () => {
    for (const address of ['0.0.0.0', '192.168.1.20', '::', 'fe80::1']) {
      const refused = parse('--listen', address);
      expect(refused.ok ? '' : refused.error.sentence).toContain('SSH tunnel');
      expect(parse('--listen', address, '--i-know-this-is-not-encrypted')).toMatchObject({
        value: { listen: address },
      });
    }
    for (const address of ['127.0.0.1', '127.8.8.8', '::1']) {
      expect(parse('--listen', address), address).toMatchObject({ value: { listen: address } });
    }
  });
});
