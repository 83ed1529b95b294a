/** Installing what no text of ours is about: from the collection and the options alone. */
import { describe, expect, it } from 'vitest';
import type { ChangeRequest } from '#shared/api/changes.ts';
import { appCollection } from '../../../../../../electron/host/catalog/apps/app-collection.ts';
import { peopleIn } from '../../../../../../electron/host/catalog/apps/people.ts';
import type { CatalogData } from '../../../../../../electron/host/catalog/catalog-data.ts';
import { curatedCatalogue } from '../../../../../../electron/host/catalog/catalogue.ts';
import { fileState } from '../../../../../../electron/host/catalog/installed-state.ts';
import { catalogDataOf } from '../../../../../../electron/host/catalog/store/catalogue-file.ts';
import { translateRequest } from '../../../../../../electron/host/catalog/translate/change-intents.ts';
import { configurationOf } from '../../../../../helpers/configuration-of.ts';
import { optionRecord } from '../../../../../helpers/known-options.ts';
import { packageRecord } from '../../../../../helpers/package-record.ts';

const texts = curatedCatalogue();

const data: CatalogData = catalogDataOf({
  texts,
  packages: [
    packageRecord('plain-tool'),
    packageRecord('closed', { name: 'closed-source', free: false, licences: ['unfree'] }),
    packageRecord('old', { insecure: true, version: '0.9' }),
    packageRecord('bad', { broken: true }),
    packageRecord('apple', { available: false }),
    packageRecord('weechat'),
    packageRecord('wireshark-cli'),
    packageRecord('python3Packages.requests'),
  ],
  options: [
    optionRecord({ name: 'programs.weechat.enable', default: 'false' }),
    optionRecord({ name: 'programs.wireshark.enable', default: 'false' }),
    optionRecord({
      name: 'programs.wireshark.package',
      type: { kind: 'package' },
      default: 'pkgs.wireshark-cli',
    }),
    optionRecord({ name: 'programs.always.enable', default: 'true' }),
  ],
});

const start = `{ pkgs, ... }:
{
  environment.systemPackages = [ pkgs.hello ];
  users.users.jane.isNormalUser = true;
  users.users.max = { isNormalUser = true; };
  users.users.daemon.isSystemUser = true;
}
`;

async function ask(request: ChangeRequest, text = start) {
  const configuration = await configurationOf(text);
  return translateRequest(request, texts, fileState(configuration, appCollection(texts, data)), data);
}

const install = (app: string, more: object = {}) => ask({ kind: 'install-app', app, ...more });
const asPackage = (attribute: string, ...path: string[]) => ({
  kind: 'add',
  path,
  element: { type: 'package', attribute: attribute.split('.') },
});
const system = ['environment', 'systemPackages'];

describe('installing', () => {
  it('adds what NixOS has no module for to the apps for everyone', async () => {
    expect(await install('plain-tool')).toMatchObject({
      value: { intents: [asPackage('plain-tool', ...system)] },
    });
    expect(await install('python3Packages.requests')).toMatchObject({
      value: { intents: [asPackage('python3Packages.requests', ...system)] },
    });
  });

  it.each([
    ['weechat', 'programs.weechat.enable'],
    ['wireshark-cli', 'programs.wireshark.enable'],
  ])('turns on the module of %s instead', async (app, option) => {
    expect(await install(app)).toMatchObject({
      value: {
        words: { kind: 'install-app', option },
        intents: [{ kind: 'set', path: option.split('.'), value: { type: 'bool', value: true } }],
      },
    });
  });

  it('takes the module out again as one', async () => {
    const text = start.replace('users.users.jane', 'programs.weechat.enable = true;\n  users.users.jane');
    expect(await ask({ kind: 'remove-app', app: 'weechat' }, text)).toMatchObject({
      value: { intents: [{ kind: 'unset', path: ['programs', 'weechat', 'enable'] }] },
    });
  });

  it('asks before what is not free, and allows it by the name that Nixpkgs gives it', async () => {
    expect(await install('closed')).toMatchObject({ ok: false, error: { kind: 'needs-consent' } });
    expect(await install('closed', { acceptUnfree: true })).toMatchObject({
      value: {
        intents: [
          {
            kind: 'add',
            path: ['nixpkgs', 'config', 'allowUnfreePredicate'],
            element: { value: 'closed-source' },
          },
          asPackage('closed', ...system),
        ],
      },
    });
  });

  it('asks before what has known security problems, and allows it by name and version', async () => {
    expect(await install('old')).toMatchObject({ ok: false, error: { kind: 'insecure' } });
    const permitted = {
      kind: 'add',
      path: ['nixpkgs', 'config', 'permittedInsecurePackages'],
      element: { type: 'string', value: 'old-0.9' },
    };
    expect(await install('old', { acceptInsecure: true })).toMatchObject({
      value: { intents: [permitted, asPackage('old', ...system)] },
    });
    const allowed = start.replace(
      'users.users.jane',
      'nixpkgs.config.permittedInsecurePackages = [ "old-0.9" ];\n  users.users.jane',
    );
    expect(await ask({ kind: 'install-app', app: 'old' }, allowed)).toMatchObject({
      value: { intents: [asPackage('old', ...system)] },
    });
  });

  it('leaves a rule of the person’s own to the person', async () => {
    const text = start.replace(
      'users.users.jane',
      'nixpkgs.config.allowInsecurePredicate = pkg: false;\n  users.users.jane',
    );
    expect(await ask({ kind: 'install-app', app: 'old', acceptInsecure: true }, text)).toMatchObject({
      error: { kind: 'not-possible', sentence: expect.stringContaining('rule of your own') },
    });
  });

  it.each([
    ['bad', 'known not to work'],
    ['apple', 'does not exist for this kind of computer'],
  ])('says why %s cannot be had', async (app, why) => {
    expect(await install(app)).toMatchObject({
      error: { kind: 'not-possible', sentence: expect.stringContaining(why) },
    });
  });

  it('knows no app that nobody knows', async () => {
    expect(await install('nonsense')).toMatchObject({ error: { kind: 'unknown-app' } });
  });
});

describe('only for somebody', () => {
  it('adds to their own list, even where NixOS has a module', async () => {
    expect(await install('weechat', { for: 'jane' })).toMatchObject({
      value: { intents: [asPackage('weechat', 'users', 'users', 'jane', 'packages')] },
    });
  });

  it('stays with home-manager where that lists their apps', async () => {
    const text = start.replace(
      'users.users.jane',
      'home-manager.users.jane.home.packages = [ pkgs.hello ];\n  users.users.jane',
    );
    expect(await ask({ kind: 'install-app', app: 'plain-tool', for: 'jane' }, text)).toMatchObject({
      value: { intents: [asPackage('plain-tool', 'home-manager', 'users', 'jane', 'home', 'packages')] },
    });
  });

  it('has nothing to do where everybody has it already', async () => {
    const text = start.replace('pkgs.hello', 'pkgs.plain-tool');
    expect(await ask({ kind: 'install-app', app: 'plain-tool', for: 'jane' }, text)).toMatchObject({
      value: { intents: [] },
    });
  });

  it('knows only the people of the files', async () => {
    expect(await install('plain-tool', { for: 'daemon' })).toMatchObject({ error: { kind: 'not-possible' } });
    const configuration = await configurationOf(start);
    expect(peopleIn(configuration, 'max')).toEqual(['max', 'jane']);
    expect(peopleIn(configuration, 'root')).toEqual(['jane', 'max']);
  });
});

describe('another way', () => {
  it('is taken where the person chose it', async () => {
    expect(await install('weechat', { through: 'environment.systemPackages' })).toMatchObject({
      value: {
        words: { option: 'environment.systemPackages' },
        intents: [asPackage('weechat', ...system)],
      },
    });
  });

  it('is none that the app does not offer', async () => {
    expect(await install('weechat', { through: 'services.weechat.enable' })).toMatchObject({
      error: { kind: 'not-possible' },
    });
    expect(await install('plain-tool', { through: 'programs.plain-tool.enable' })).toMatchObject({
      error: { kind: 'not-possible' },
    });
  });
});

describe('an app that stands in several places', () => {
  const text = start
    .replace('pkgs.hello', 'pkgs.old pkgs.hello')
    .replace(
      'users.users.jane',
      'users.users.jane.packages = [ pkgs.old ];\n  nixpkgs.config.permittedInsecurePackages = [ "old-0.9" ];\n  users.users.jane',
    );
  const takeOut = (...path: string[]) => ({ ...asPackage('old', ...path), kind: 'remove' });

  it('is taken out of one of them, and stays allowed for the other', async () => {
    const request: ChangeRequest = { kind: 'remove-app', app: 'old', from: ['users.users.jane.packages'] };
    expect(await ask(request, text)).toMatchObject({
      value: {
        words: { option: 'users.users.jane.packages' },
        intents: [takeOut('users', 'users', 'jane', 'packages')],
      },
    });
  });

  it('is taken out of all of them, with what was allowed for it', async () => {
    expect(await ask({ kind: 'remove-app', app: 'old' }, text)).toMatchObject({
      value: {
        intents: [
          takeOut(...system),
          takeOut('users', 'users', 'jane', 'packages'),
          { kind: 'remove', path: ['nixpkgs', 'config', 'permittedInsecurePackages'] },
        ],
      },
    });
  });
});
