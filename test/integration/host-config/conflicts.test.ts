/** Another editor changes a file between the plan and its apply: three choices, and nothing is lost by any of them. */
import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Output } from '#shared/api/contract.ts';
import { mountedHost, type TestHost } from '../../helpers/mounted-host.ts';

const configuration = `{ pkgs, ... }:
{
  imports = [ ./time.nix ];

  environment.systemPackages = with pkgs; [
    git
    vim
  ];
}
`;
const time = '{\n  time.timeZone = "Europe/Berlin";\n}\n';
const theirs = configuration.replace('    vim\n', '    vim\n    wget\n');

interface Planned {
  readonly host: TestHost;
  readonly planId: string;
  read(file: string): Promise<string>;
}

/** An app in configuration.nix and a time zone in time.nix are planned. */
async function planned(): Promise<Planned> {
  const host = await mountedHost({ 'configuration.nix': configuration, 'time.nix': time });
  await host.expectOk('changes.add', { kind: 'install-app', app: 'inkscape' });
  await host.expectOk('changes.add', {
    kind: 'set-setting',
    option: 'time.timeZone',
    value: { type: 'string', value: 'Europe/Rome' },
  });
  const { planId } = await host.expectOk('changes.plan', { useOverrideFile: [] });
  return { host, planId, read: (file) => readFile(join(host.directory, file), 'utf8') };
}

type ShownPlan = Output<'changes.plan'> | null;
const linesOf = (plan: ShownPlan): readonly string[] =>
  plan?.files.flatMap(({ diff }) => changedLines(diff)) ?? [];
const changedLines = (diff: Output<'changes.plan'>['files'][number]['diff']): readonly string[] =>
  diff.flatMap(({ kind, text }) =>
    kind === 'added' ? [`+${text.trim()}`] : kind === 'removed' ? [`-${text.trim()}`] : [],
  );

describe('what both sides did', () => {
  it('is shown for the file that somebody else changed, and for no other', async () => {
    const { host, planId } = await planned();
    await host.write('configuration.nix', theirs);
    const { conflicts } = await host.expectOk('changes.conflicts', { planId });
    expect(conflicts.map(({ path }) => path)).toEqual([join(host.directory, 'configuration.nix')]);
    expect(changedLines(conflicts[0]?.theirs ?? [])).toEqual(['+wget']);
    expect(changedLines(conflicts[0]?.ours ?? [])).toEqual(['+inkscape']);
  });

  it('is nothing where the file is as it was', async () => {
    const { host, planId } = await planned();
    expect(await host.expectOk('changes.conflicts', { planId })).toEqual({ conflicts: [] });
  });

  it('tells of a file that is gone', async () => {
    const { host, planId } = await planned();
    await rm(join(host.directory, 'time.nix'));
    expect((await host.expectOk('changes.conflicts', { planId })).conflicts).toMatchObject([
      { theirs: null },
    ]);
  });

  it('is not known of a plan that nobody has made', async () => {
    const { host } = await planned();
    const input = { planId: 'another' };
    expect(await host.ask('changes.conflicts', input)).toMatchObject({ error: { kind: 'unknown-plan' } });
    expect(await host.ask('changes.settleConflicts', { ...input, choice: 'both' })).toMatchObject({
      error: { kind: 'unknown-plan' },
    });
  });
});

describe('both', () => {
  it('makes the changes again in the files as they are now', async () => {
    const { host, planId, read } = await planned();
    await host.write('configuration.nix', theirs);
    const { plan, kept } = await host.expectOk('changes.settleConflicts', { planId, choice: 'both' });
    expect(kept).toEqual([]);
    expect(linesOf(plan)).toEqual([
      '+inkscape',
      '-time.timeZone = "Europe/Berlin";',
      '+time.timeZone = "Europe/Rome";',
    ]);
    expect(await host.expectOk('changes.conflicts', { planId: plan?.planId ?? '' })).toEqual({
      conflicts: [],
    });
    expect(await read('configuration.nix')).toBe(theirs);
  });

  it('leaves nothing to do where the other editor did it all', async () => {
    const { host, planId } = await planned();
    await host.write('configuration.nix', configuration.replace('    git\n', '    git\n    inkscape\n'));
    await host.write('time.nix', time.replace('Berlin', 'Rome'));
    expect(await host.expectOk('changes.settleConflicts', { planId, choice: 'both' })).toMatchObject({
      plan: null,
    });
  });

  it('waits where the other editor left a file that Nix cannot read', async () => {
    const { host, planId } = await planned();
    await host.write('configuration.nix', '{ pkgs, ... }: {');
    for (const choice of ['both', 'theirs'] as const) {
      expect(await host.ask('changes.settleConflicts', { planId, choice })).toMatchObject({
        error: { kind: 'configuration-broken' },
      });
    }
    expect((await host.expectOk('changes.list', {})).changes).toHaveLength(2);
  });
});

describe('ours', () => {
  it('keeps the other version aside, for nobody else to read, and plans what was planned', async () => {
    const { host, planId, read } = await planned();
    await host.write('configuration.nix', theirs);
    const { plan, kept } = await host.expectOk('changes.settleConflicts', { planId, choice: 'ours' });
    expect(kept.map(({ path }) => path)).toEqual([join(host.directory, 'configuration.nix')]);
    const [copy] = kept;
    expect(await readFile(copy?.keptAs ?? '', 'utf8')).toBe(theirs);
    expect((await stat(copy?.keptAs ?? '')).mode & 0o777).toBe(0o600);
    expect(linesOf(plan)).toEqual([
      '-wget',
      '+inkscape',
      '-time.timeZone = "Europe/Berlin";',
      '+time.timeZone = "Europe/Rome";',
    ]);
    expect(await read('configuration.nix')).toBe(theirs);
  });

  it('never writes over what it kept before', async () => {
    const { host, planId } = await planned();
    const copies: string[] = [];
    let id = planId;
    for (const text of [theirs, `${theirs}# again\n`]) {
      await host.write('configuration.nix', text);
      const { plan, kept } = await host.expectOk('changes.settleConflicts', { planId: id, choice: 'ours' });
      copies.push(kept[0]?.keptAs ?? '');
      id = plan?.planId ?? '';
    }
    expect(await Promise.all(copies.map((copy) => readFile(copy, 'utf8')))).toEqual([
      theirs,
      `${theirs}# again\n`,
    ]);
  });

  it('brings a file back that is gone', async () => {
    const { host, planId } = await planned();
    await rm(join(host.directory, 'time.nix'));
    const { plan, kept } = await host.expectOk('changes.settleConflicts', { planId, choice: 'ours' });
    expect(kept).toEqual([]);
    expect(plan?.files.find(({ path }) => path.endsWith('time.nix'))).toMatchObject({ created: true });
  });

  it('does nothing where the other version cannot be kept', async () => {
    const { host, planId } = await planned();
    await host.write('configuration.nix', theirs);
    const [computer = ''] = await readdir(join(host.data, 'state'));
    // A file where the folder would be.
    await writeFile(join(host.data, 'state', computer, 'kept'), '');
    expect(await host.ask('changes.settleConflicts', { planId, choice: 'ours' })).toMatchObject({
      error: { kind: 'not-kept' },
    });
  });
});

describe('theirs', () => {
  it('withdraws the changes of that file only, and that can be undone', async () => {
    const { host, planId, read } = await planned();
    await host.write('configuration.nix', theirs);
    const { plan } = await host.expectOk('changes.settleConflicts', { planId, choice: 'theirs' });
    expect(linesOf(plan)).toEqual(['-time.timeZone = "Europe/Berlin";', '+time.timeZone = "Europe/Rome";']);
    expect((await host.expectOk('changes.list', {})).changes).toMatchObject([{ words: { kind: 'set' } }]);
    expect((await host.expectOk('changes.undo', {})).changes).toHaveLength(2);
    expect(await read('configuration.nix')).toBe(theirs);
  });

  it('leaves no plan where nothing else waits', async () => {
    const { host, planId } = await planned();
    await host.write('configuration.nix', theirs);
    await host.write('time.nix', '{ }\n');
    expect(await host.expectOk('changes.settleConflicts', { planId, choice: 'theirs' })).toEqual({
      plan: null,
      kept: [],
    });
    expect((await host.expectOk('changes.list', {})).changes).toEqual([]);
  });
});
