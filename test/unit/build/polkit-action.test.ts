import { describe, expect, it } from 'vitest';
import { actionId, polkitAction } from '../../../build/polkit/action.mjs';
import { words } from '../../../build/polkit/words.mjs';

const launcher = '/opt/snowglobe/snowglobe-helper';

describe('polkit’s action for the helper', () => {
  it('asks an administrator each time, and remembers it only in the session in front of the screen', () => {
    const text = polkitAction(launcher, null);
    expect(text).toContain(`<action id="${actionId}">`);
    expect(text).toContain('<allow_any>auth_admin</allow_any>');
    expect(text).toContain('<allow_inactive>auth_admin</allow_inactive>');
    expect(text).toContain('<allow_active>auth_admin_keep</allow_active>');
  });

  it('is for the launcher, or for Node with the helper’s bundle', () => {
    const path = (value: string) => `<annotate key="org.freedesktop.policykit.exec.path">${value}</annotate>`;
    expect(polkitAction(launcher, null)).toContain(path(launcher));
    expect(polkitAction(launcher, null)).not.toContain('argv1');
    const underNode = polkitAction('/usr/bin/node', '/opt/a & b/helper.js');
    expect(underNode).toContain(path('/usr/bin/node'));
    expect(underNode).toContain('exec.argv1">/opt/a &amp; b/helper.js</annotate>');
  });

  it.each([
    ['/usr/bin/env', 'ELECTRON_RUN_AS_NODE=1'],
    ['/usr/bin/env', '/opt/helper.js'],
    ['/usr/bin/node', null],
    ['/nix/store/x/bin/node-20', null],
    ['/opt/electron', null],
    ['/bin/sh', null],
    ['snowglobe-helper', null],
    ['/opt/two\nlines', null],
    ['/usr/bin/node', 'helper.js'],
    ['/usr/bin/node', '--eval'],
  ])('is not made for %j %j, which would be more than the helper', (program, firstArgument) => {
    expect(() => polkitAction(program, firstArgument)).toThrow();
  });

  it('says both texts in every language, English without a language', () => {
    expect(Object.keys(words)).toEqual(['en', 'de', 'fr', 'es', 'uk', 'zh_CN']);
    const text = polkitAction(launcher, null);
    for (const [language, { description, message }] of Object.entries(words)) {
      const attribute = language === 'en' ? '' : ` xml:lang="${language}"`;
      expect(text).toContain(`<description${attribute}>${description}</description>`);
      expect(text).toContain(`<message${attribute}>${message}</message>`);
    }
  });
});
