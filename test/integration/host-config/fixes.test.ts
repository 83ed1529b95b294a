/** Fixes of explained failures among the pending changes, over real files. */
import { describe, expect, it } from 'vitest';
import type { Input, Output } from '#shared/api/contract.ts';
import { mountedHost, openMountedHost, type TestHost } from '../../helpers/mounted-host.ts';

const configuration = `{ pkgs, ... }:
{
  services.openshh.enable = true;
  time.timeZone = "Europe/Berlin";

  environment.systemPackages = with pkgs; [
    fierfox
    git
  ];
}
`;

type Fix = Extract<Input<'changes.add'>, { kind: 'fix' }>;

const rename = (path: string, to: string): Fix => ({
  kind: 'fix',
  label: `Use ${to} instead`,
  intents: [{ kind: 'rename', path: path.split('.'), to: to.split('.') }],
});
const takeOut = (path: string): Fix => ({
  kind: 'fix',
  label: `Take ${path} out`,
  intents: [{ kind: 'unset', path: path.split('.') }],
});
const useInstead = (wrong: string, right: string): Fix => ({
  kind: 'fix',
  label: `Use ${right} instead`,
  intents: (['remove', 'add'] as const).map((kind) => ({
    kind,
    path: ['environment', 'systemPackages'],
    element: { type: 'package', attribute: [kind === 'remove' ? wrong : right] },
  })),
});
const set = (option: string, value: string) =>
  ({ kind: 'set-setting', option, value: { type: 'string', value } }) as const;

const planOf = (host: TestHost): Promise<Output<'changes.plan'>> =>
  host.expectOk('changes.plan', { useOverrideFile: [] });
const difference = (plan: Output<'changes.plan'>): readonly string[] =>
  plan.files.flatMap(({ diff }) =>
    diff.flatMap(({ kind, text }) =>
      kind === 'added' && text !== '' ? [`+${text.trim()}`] : kind === 'removed' ? [`-${text.trim()}`] : [],
    ),
  );

describe('a fix', () => {
  it('is a pending change that is reviewed, undone, redone, and lasts over a restart', async () => {
    const host = await mountedHost({ 'configuration.nix': configuration });
    const fix = rename('services.openshh', 'services.openssh');
    const list = await host.expectOk('changes.add', fix);
    expect(list.changes).toMatchObject([
      { words: { kind: 'fix', label: 'Use services.openssh instead', option: 'services.openshh' } },
    ]);
    const wanted = ['-services.openshh.enable = true;', '+services.openssh.enable = true;'];
    expect(difference(await planOf(host))).toEqual(wanted);
    expect((await host.expectOk('changes.undo', {})).changes).toEqual([]);
    expect(await host.expectOk('changes.redo', {})).toEqual(list);
    await host.close();

    const again = await openMountedHost(host.directory, host.data);
    expect(await again.expectOk('changes.list', {})).toEqual(list);
    expect(difference(await planOf(again))).toEqual(wanted);
  });

  it('does several things at once, and only once', async () => {
    const host = await mountedHost({ 'configuration.nix': configuration });
    const once = await host.expectOk('changes.add', useInstead('fierfox', 'firefox'));
    expect(await host.expectOk('changes.add', useInstead('fierfox', 'firefox'))).toEqual(once);
    expect(difference(await planOf(host))).toEqual(['-fierfox', '+firefox']);
  });

  it('keeps what else it does when one of its parts is asked for by itself', async () => {
    const host = await mountedHost({ 'configuration.nix': configuration });
    await host.expectOk('changes.add', useInstead('fierfox', 'inkscape'));
    await host.expectOk('changes.add', { kind: 'install-app', app: 'inkscape' });
    expect(difference(await planOf(host))).toEqual(['-fierfox', '+inkscape']);
  });

  it('is told as refused where the files cannot be edited so', async () => {
    const host = await mountedHost({
      'configuration.nix': '{ lib, ... }: {\n  services.openshh = lib.mkIf true { enable = true; };\n}\n',
    });
    await host.expectOk('changes.add', takeOut('services.openshh.enable'));
    const plan = await planOf(host);
    expect(plan.files).toEqual([]);
    expect(plan.refusals).toMatchObject([{ kind: 'conditional' }]);
  });

  it('is not recorded where nothing needs it', async () => {
    const host = await mountedHost({ 'configuration.nix': configuration });
    expect(await host.ask('changes.add', takeOut('services.opensssh'))).toMatchObject({
      error: { kind: 'not-possible' },
    });
    expect((await host.expectOk('changes.list', {})).changes).toEqual([]);
  });
});

describe('a fix of what a pending change caused', () => {
  it('takes the change back', async () => {
    const host = await mountedHost({ 'configuration.nix': configuration });
    await host.expectOk('changes.add', set('networking.hostName', 'home'));
    await host.expectOk('changes.add', set('i18n.defaultLocale', 'it_IT.UTF-8'));
    const { changes } = await host.expectOk('changes.add', takeOut('networking.hostName'));
    expect(changes).toMatchObject([{ words: { option: 'i18n.defaultLocale' } }]);
    expect((await host.expectOk('changes.undo', {})).changes).toHaveLength(2);
  });

  it('asks for what was meant in its place', async () => {
    const host = await mountedHost({ 'configuration.nix': configuration });
    await host.expectOk('changes.add', set('networking.hostName', 'home'));
    const { changes } = await host.expectOk(
      'changes.add',
      rename('networking.hostName', 'i18n.defaultLocale'),
    );
    expect(changes).toMatchObject([
      { request: set('i18n.defaultLocale', 'home'), words: { kind: 'set', option: 'i18n.defaultLocale' } },
    ]);
    expect(difference(await planOf(host))).toEqual(['+i18n.defaultLocale = "home";']);
  });

  it('renames what the change wrote where the files had the wrong name before', async () => {
    const host = await mountedHost({ 'configuration.nix': '{ ... }:\n{\n  networking.domian = "x";\n}\n' });
    await host.expectOk('changes.add', set('networking.domian', 'home'));
    await host.expectOk('changes.add', rename('networking.domian', 'networking.domain'));
    expect(difference(await planOf(host))).toEqual([
      '-networking.domian = "x";',
      '+networking.domain = "home";',
    ]);
  });

  it('takes out both what the change wrote and what was there before', async () => {
    const host = await mountedHost({ 'configuration.nix': '{ ... }:\n{\n  networking.domian = "x";\n}\n' });
    await host.expectOk('changes.add', set('networking.domian', 'home'));
    await host.expectOk('changes.add', takeOut('networking.domian'));
    expect(difference(await planOf(host))).toEqual(['-networking.domian = "x";']);
  });

  it('gives a value that fits in the place of one that does not', async () => {
    const host = await mountedHost({ 'configuration.nix': configuration });
    await host.expectOk('changes.add', set('networking.hostName', 'my home'));
    const { changes } = await host.expectOk('changes.add', {
      kind: 'fix',
      label: 'Set networking.hostName to "home"',
      intents: [{ kind: 'set', path: ['networking', 'hostName'], value: { type: 'string', value: 'home' } }],
    });
    expect(changes).toMatchObject([{ words: { kind: 'fix' } }]);
    expect(difference(await planOf(host))).toEqual(['+networking.hostName = "home";']);
  });

  it('takes an app back that is refused, and puts another in its place', async () => {
    const host = await mountedHost({ 'configuration.nix': configuration });
    await host.expectOk('changes.add', { kind: 'install-app', app: 'inkscape' });
    const { changes } = await host.expectOk('changes.add', useInstead('inkscape', 'gimp'));
    expect(changes).toMatchObject([{ words: { kind: 'fix' } }]);
    expect(difference(await planOf(host))).toEqual(['+gimp']);
  });
});
