import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mountedHost, openMountedHost } from '../../helpers/mounted-host.ts';

const configuration = `{ pkgs, ... }:
{
  # Where this computer is.
  time.timeZone = "Europe/Berlin";

  environment.systemPackages = with pkgs; [
    git
    vim
  ];
}
`;

const install = (app: string) => ({ kind: 'install-app', app }) as const;
const remove = (app: string) => ({ kind: 'remove-app', app }) as const;
const setTimeZone = (value: string) =>
  ({ kind: 'set-setting', option: 'time.timeZone', value: { type: 'string', value } }) as const;

describe('pending changes', () => {
  it('become a plan with exactly the lines that change', async () => {
    const host = await mountedHost({ 'configuration.nix': configuration });
    await host.expectOk('changes.add', install('inkscape'));
    await host.expectOk('changes.add', setTimeZone('Europe/Rome'));
    const plan = await host.expectOk('changes.plan', { useOverrideFile: [] });
    expect(plan).toMatchObject({ refusals: [], alreadySo: [], needsPassword: false });
    expect(plan.files).toHaveLength(1);
    expect(plan.files[0]).toMatchObject({
      path: join(host.directory, 'configuration.nix'),
      created: false,
      addedLines: 2,
      removedLines: 1,
    });
    const changed = plan.files[0]?.diff.filter((line) => line.kind === 'added' || line.kind === 'removed');
    expect(changed).toEqual([
      { kind: 'removed', text: '  time.timeZone = "Europe/Berlin";', before: 4, after: null },
      { kind: 'added', text: '  time.timeZone = "Europe/Rome";', before: null, after: 4 },
      { kind: 'added', text: '    inkscape', before: null, after: 9 },
    ]);
  });

  it('are left empty by ticking and unticking, and by going back to what the file says', async () => {
    const host = await mountedHost({ 'configuration.nix': configuration });
    await host.expectOk('changes.add', install('inkscape'));
    expect((await host.expectOk('changes.add', remove('inkscape'))).changes).toEqual([]);
    await host.expectOk('changes.add', remove('git'));
    expect((await host.expectOk('changes.add', install('git'))).changes).toEqual([]);
    await host.expectOk('changes.add', setTimeZone('Europe/Rome'));
    expect((await host.expectOk('changes.add', setTimeZone('Europe/Berlin'))).changes).toEqual([]);
    expect(await host.ask('changes.plan', { useOverrideFile: [] })).toMatchObject({
      error: { kind: 'nothing-to-do' },
    });
  });

  it('are left empty by switching a setting on and off that no file names', async () => {
    const host = await mountedHost({ 'configuration.nix': configuration });
    const toggle = (value: boolean) =>
      ({ kind: 'set-setting', option: 'services.openssh.enable', value: { type: 'bool', value } }) as const;
    await host.expectOk('changes.add', toggle(true));
    expect((await host.expectOk('changes.add', toggle(false))).changes).toEqual([]);
  });

  it('are the same when asked for twice', async () => {
    const host = await mountedHost({ 'configuration.nix': configuration });
    const once = await host.expectOk('changes.add', install('inkscape'));
    expect(await host.expectOk('changes.add', install('inkscape'))).toEqual(once);
  });

  it('last over a restart, with undo and redo, and are told to every window', async () => {
    const host = await mountedHost({ 'configuration.nix': configuration });
    await host.expectOk('changes.add', install('inkscape'));
    await host.expectOk('changes.add', remove('vim'));
    const undone = await host.expectOk('changes.undo', {});
    expect(undone).toMatchObject({ canUndo: true, canRedo: true });
    expect(host.events.at(-1)).toEqual({ name: 'changes.changed', data: undone });
    await host.close();

    const again = await openMountedHost(host.directory, host.data);
    expect(await again.expectOk('changes.list', {})).toEqual(undone);
    expect((await again.expectOk('changes.redo', {})).changes).toHaveLength(2);
    expect((await again.expectOk('changes.discardAll', {})).changes).toEqual([]);
    expect((await again.expectOk('changes.undo', {})).changes).toHaveLength(2);
  });

  it('are told as already so when somebody wrote them into the file meanwhile', async () => {
    const host = await mountedHost({ 'configuration.nix': configuration });
    const { changes } = await host.expectOk('changes.add', install('inkscape'));
    await host.write('configuration.nix', configuration.replace('    git\n', '    git\n    inkscape\n'));
    expect(await host.expectOk('changes.plan', { useOverrideFile: [] })).toMatchObject({
      files: [],
      refusals: [],
      alreadySo: [changes[0]?.id],
    });
  });

  it('keep what can be done apart from what is refused', async () => {
    const host = await mountedHost({
      'configuration.nix': configuration.replace('"Europe/Berlin"', 'config.lib.here.zone'),
    });
    await host.expectOk('changes.add', install('inkscape'));
    const { changes } = await host.expectOk('changes.add', setTimeZone('Europe/Rome'));
    const plan = await host.expectOk('changes.plan', { useOverrideFile: [] });
    expect(plan.refusals).toMatchObject([{ changeId: changes[1]?.id, kind: 'computed', place: { line: 4 } }]);
    expect(plan.files).toMatchObject([{ addedLines: 1, removedLines: 0 }]);
    const mode = 'write';
    expect(await host.ask('apply.start', { planId: plan.planId, mode })).toMatchObject({
      error: { kind: 'refused' },
    });
  });

  it('allow apps that are not free one by one, once the person has agreed', async () => {
    const host = await mountedHost({ 'configuration.nix': configuration });
    expect(await host.ask('changes.add', install('spotify'))).toMatchObject({
      error: { kind: 'needs-consent' },
    });
    await host.expectOk('changes.add', { ...install('spotify'), acceptUnfree: true });
    const { changes } = await host.expectOk('changes.add', { ...install('obsidian'), acceptUnfree: true });
    expect(changes).toHaveLength(2);
    const { files, refusals } = await host.expectOk('changes.plan', { useOverrideFile: [] });
    expect(refusals).toEqual([]);
    const added = files[0]?.diff.filter((line) => line.kind === 'added').map((line) => line.text);
    expect(added?.join('\n')).toMatch(/allowUnfreePredicate = .* \[ "obsidian" "spotify" \];/);

    const [spotify] = changes;
    await host.expectOk('changes.remove', { id: spotify?.id ?? '' });
    const again = await host.expectOk('changes.plan', { useOverrideFile: [] });
    expect(JSON.stringify(again.files)).not.toContain('spotify');
  });

  it('are not applied over a file that changed since the plan', async () => {
    const host = await mountedHost({ 'configuration.nix': configuration });
    await host.expectOk('changes.add', install('inkscape'));
    const { planId } = await host.expectOk('changes.plan', { useOverrideFile: [] });
    await host.write('configuration.nix', `${configuration}# A new thought.\n`);
    expect(await host.ask('apply.start', { planId, mode: 'write' })).toMatchObject({
      error: { kind: 'changed-on-disk' },
    });
    expect((await host.expectOk('changes.list', {})).changes).toHaveLength(1);
    expect((await host.expectOk('changes.plan', { useOverrideFile: [] })).files).toHaveLength(1);
  });
});
