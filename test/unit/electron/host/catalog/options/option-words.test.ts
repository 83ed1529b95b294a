import { describe, expect, it } from 'vitest';
import {
  fullTitle,
  nameInWords,
  titleInWords,
} from '../../../../../../electron/host/catalog/options/option-words.ts';
import { firstSentence } from '../../../../../../electron/host/catalog/options/plain-description.ts';

describe('a name in words', () => {
  it.each([
    ['openFirewall', 'Open firewall'],
    ['allowedTCPPorts', 'Allowed TCP ports'],
    ['enableIPv6', 'Enable IPv6'],
    ['PermitRootLogin', 'Permit root login'],
    ['dns-over-tls', 'DNS over TLS'],
    ['max_jobs', 'Max jobs'],
    ['oidcHmacSecretFile', 'OIDC hmac secret file'],
    ['a.example.org', 'a.example.org'],
    ['<name>', '<name>'],
  ])('%s is “%s”', (name, words) => {
    expect(nameInWords(name)).toBe(words);
  });
});

describe('the title of an option', () => {
  it('is that of the thing where the option turns it on', () => {
    expect(titleInWords(['services', 'nginx', 'enable'])).toBe('Nginx');
    expect(titleInWords(['services', 'nginx', 'openFirewall'])).toBe('Open firewall');
  });

  it('is no more than “Enable” for an entry, which is called as somebody called it', () => {
    const path = ['systemd', 'services', 'backup', 'enable'];
    const declared = ['systemd', 'services', '<name>', 'enable'];
    expect(titleInWords(path, declared)).toBe('Enable');
    expect(fullTitle(path, declared)).toBe('backup: Enable');
  });

  it('says what it belongs to where nothing around it does', () => {
    expect(fullTitle(['services', 'nginx', 'enable'])).toBe('Nginx');
    expect(fullTitle(['services', 'openssh', 'settings', 'PermitRootLogin'])).toBe(
      'Openssh: Permit root login',
    );
    expect(fullTitle(['time', 'timeZone'])).toBe('Time zone');
    expect(fullTitle(['users', 'users', 'jane', 'shell'], ['users', 'users', '<name>', 'shell'])).toBe(
      'jane: Shell',
    );
  });
});

describe('the first sentence of a description', () => {
  it.each([
    ['Whether to enable the {command}`demo` service. It is good.', 'Whether to enable the demo service'],
    ['Uses [the manual](https://a.example/x), see [](#opt-a.b).\n\nMore.', 'Uses the manual, see a.b'],
    ['**Bold** and _soft_ e.g. this. Next', 'Bold and soft e.g. this'],
    [':::{.note}\nBe careful.\n:::\n', 'Be careful'],
    ['Is it on? Yes.', 'Is it on?'],
    ['', ''],
  ])('%j is %j', (markdown, text) => {
    expect(firstSentence(markdown)).toBe(text);
  });

  it('is cut between words where it is long', () => {
    const text = firstSentence(`${'word '.repeat(80)}.`);
    expect(text.length).toBeLessThan(165);
    expect(text.endsWith('word…')).toBe(true);
  });
});
