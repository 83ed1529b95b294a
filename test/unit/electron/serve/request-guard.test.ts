import { describe, expect, it } from 'vitest';
import { addressToPrint, ownAddresses } from '../../../../electron/serve/own-hosts.ts';
import { refusalOfChange, refusalOfRequest } from '../../../../electron/serve/request-guard.ts';

describe('A request', () => {
  it.each(['127.0.0.1:4711', 'localhost:8080', 'LOCALHOST', '[::1]:80'])('for %s is looked at', (host) => {
    expect(refusalOfRequest({ host })).toBeNull();
  });

  it.each([
    'example.org',
    'example.org:4711',
    '127.0.0.1.example.org',
    'localhost.example.org:80',
    '127.0.0.1:80@example.org',
    '0.0.0.0:80',
    '',
  ])('for %s is refused: a name can be made to lead here', (host) => {
    expect(refusalOfRequest({ host })).toBe('wrong-host');
  });

  it('without a Host is refused', () => {
    expect(refusalOfRequest({})).toBe('wrong-host');
  });

  it('from another origin is refused, also from another port of this machine', () => {
    const host = 'localhost:8080';
    expect(refusalOfRequest({ host, origin: 'http://localhost:8080' })).toBeNull();
    for (const origin of ['https://example.org', 'http://localhost:9090', 'https://localhost:8080', 'null']) {
      expect(refusalOfRequest({ host, origin }), origin).toBe('wrong-origin');
    }
  });

  it('that another page makes for an image or a script is refused', () => {
    const host = 'localhost:8080';
    expect(refusalOfRequest({ host, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' })).toBe(
      'cross-site',
    );
    expect(refusalOfRequest({ host, 'sec-fetch-site': 'none', 'sec-fetch-mode': 'navigate' })).toBeNull();
  });
});

describe('A WebSocket, or what changes something,', () => {
  it('needs the origin of our page', () => {
    const host = '127.0.0.1:4711';
    expect(refusalOfChange({ host })).toBe('wrong-origin');
    expect(refusalOfChange({ host, origin: 'https://example.org' })).toBe('wrong-origin');
    expect(refusalOfChange({ host, origin: 'http://127.0.0.1:4711' })).toBeNull();
  });
});

describe('Where another network address is listened on', () => {
  it('that address is asked for by its number, and by no name', () => {
    const hosts = ownAddresses('192.168.1.20');
    expect(refusalOfRequest({ host: '192.168.1.20:8080' }, hosts)).toBeNull();
    expect(refusalOfRequest({ host: 'localhost:8080' }, hosts)).toBeNull();
    for (const host of ['computer.local:8080', 'example.org', '192.168.1.21:8080']) {
      expect(refusalOfRequest({ host }, hosts), host).toBe('wrong-host');
    }
    expect(refusalOfRequest({ host: '[fe80::1]:80' }, ownAddresses('fe80::1'))).toBeNull();
    // A browser shortens what was asked for at length.
    expect(refusalOfRequest({ host: '[2001:db8::1]:80' }, ownAddresses('2001:DB8:0::1'))).toBeNull();
    expect(addressToPrint('fe80::1')).toBe('[fe80::1]');
  });

  it('every address of this computer is meant by 0.0.0.0, and none of that name', () => {
    expect(ownAddresses('0.0.0.0')).toContain('127.0.0.1');
    expect(refusalOfRequest({ host: '0.0.0.0:80' }, ownAddresses('0.0.0.0'))).toBe('wrong-host');
    expect(addressToPrint('0.0.0.0')).not.toBe('0.0.0.0');
  });
});
