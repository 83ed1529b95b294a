import { describe, expect, it } from 'vitest';
import { isPagePlace, looksLikeLink, parseDeepLink } from '../../../../electron/start/deep-link.ts';
import { optionsRoute, parseRoute, type Route } from '../../../../renderer/app/router/route.ts';

function routeOf(link: string): Route | string {
  const place = parseDeepLink(link);
  return place.ok ? parseRoute(place.value) : place.error.sentence;
}

describe('A link', () => {
  it.each<[string, Route]>([
    ['snowglobe://option/services.openssh', optionsRoute(['services', 'openssh'])],
    [
      'snowglobe://option/services.openssh.settings.PermitRootLogin',
      optionsRoute(['services', 'openssh', 'settings', 'PermitRootLogin']),
    ],
    [
      'snowglobe://option/users.users."jane%20doe".shell',
      optionsRoute(['users', 'users', 'jane doe', 'shell']),
    ],
    ['snowglobe://option/users.users.%22jane%20doe%22', optionsRoute(['users', 'users', 'jane doe'])],
    ['snowglobe://option/fileSystems."/home".device', optionsRoute(['fileSystems', '/home', 'device'])],
    ['snowglobe://option/users.users.<name>.shell', optionsRoute(['users', 'users', '<name>', 'shell'])],
    [
      'snowglobe://option/services.nginx.virtualHosts."a.example"',
      optionsRoute(['services', 'nginx', 'virtualHosts', 'a.example']),
    ],
    ['snowglobe://app/firefox', { page: 'app', id: 'firefox' }],
    ['snowglobe://app/kdePackages.kate', { page: 'app', id: 'kdePackages.kate' }],
    ['snowglobe://page/bluetooth', { page: 'settings-page', id: 'bluetooth', option: null }],
    ['snowglobe://history', { page: 'history' }],
    ['SNOWGLOBE://Changes', { page: 'changes' }],
    ['snowglobe://home', { page: 'home' }],
  ])('%s leads to its place', (link, route) => {
    expect(routeOf(link)).toEqual(route);
  });

  it.each([
    '',
    'snowglobe',
    'snowglobe:',
    'snowglobe://',
    'snowglobe:///etc/passwd',
    'snowglobe:option/services.openssh',
    'snowglobe://option',
    'snowglobe://option/',
    'snowglobe://option/.',
    'snowglobe://option/..',
    'snowglobe://option/../../apply',
    'snowglobe://option/a..b',
    'snowglobe://option/a.b.',
    'snowglobe://option/a."b',
    'snowglobe://option/a."b"c',
    'snowglobe://option/a/b',
    'snowglobe://option/a%2fb',
    'snowglobe://option/a;rm -rf',
    'snowglobe://option/${builtins.exec}',
    'snowglobe://option/a."${x}"',
    'snowglobe://option/a%00b',
    'snowglobe://option/a%0ab',
    'snowglobe://option/a\nb',
    'snowglobe://option/%E0%A4%A',
    'snowglobe://option/services.openssh?enable=true',
    'snowglobe://option/services.openssh#apply',
    'snowglobe://user:password@option/services.openssh',
    'snowglobe://option:80/services.openssh',
    'snowglobe://app/',
    'snowglobe://app/../settings',
    'snowglobe://app/<script>',
    'snowglobe://app/firefox/install',
    'snowglobe://app/-rf',
    'snowglobe://page/all',
    'snowglobe://page/bluetooth?option=x',
    'snowglobe://page/Bluetooth ',
    'snowglobe://page/javascript:alert(1)',
    'snowglobe://apply',
    'snowglobe://apply/start',
    'snowglobe://history/42/switch',
    'snowglobe://history/',
    'snowglobe://changes?apply',
    'snowglobe://elsewhere/firefox',
    ' snowglobe://history',
    'snowglobe://history\n--practice',
    'https://example.org/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    '--no-sandbox',
    `snowglobe://option/${'a.'.repeat(400)}a`,
  ])('%j is none', (link) => {
    expect(parseDeepLink(link).ok).toBe(false);
  });

  it('that is wrong is shown without what would move a cursor, and not at any length', () => {
    const parsed = parseDeepLink(`snowglobe://option/\u001b[2J${'x'.repeat(5_000)}`);
    expect(parsed.ok ? '' : parsed.error.sentence).toMatch(/^[\x20-\x7e]{60,160}…$/);
  });

  it('leads only to places, which are again taken only as such from another process', () => {
    for (const link of [
      'snowglobe://option/users.users."jane%20doe"',
      'snowglobe://app/firefox',
      'snowglobe://home',
    ]) {
      const place = parseDeepLink(link);
      expect(isPagePlace(place.ok ? place.value : null)).toBe(true);
    }
    for (const other of [
      null,
      7,
      {},
      '',
      '#',
      'https://example.org/',
      '#/a b',
      '#/a?b',
      '#/<b>',
      `#/${'a'.repeat(3_000)}`,
    ]) {
      expect(isPagePlace(other), String(other)).toBe(false);
    }
  });

  it('is told from flags by its scheme', () => {
    expect(['snowglobe://x', 'SnowGlobe:x', '--root', 'snowglobe', 'https://x'].map(looksLikeLink)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
