import { chmod, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { mountedHost, openMountedHost, type TestHost } from '../../helpers/mounted-host.ts';

const good = `{ pkgs, ... }:
{
  imports = [ ./apps.nix ];
  networking.hostName = "attic";
}
`;
const apps = `{ pkgs, ... }:
{
  environment.systemPackages = with pkgs; [
    git
    vim
  ];
}
`;
const broken = `{ pkgs, ... }:
{
  networking.hostName = ;
  time.timeZone = "Europe/Berlin";
}
`;

const installGimp = { kind: 'install-app', app: 'gimp' } as const;

async function onlyProblem(host: TestHost) {
  const { problems } = await host.expectOk('config.health', {});
  expect(problems).toHaveLength(1);
  return problems[0];
}

/** Nothing can be recorded, planned or lost while the file everything starts from is broken. */
async function expectBlocked(host: TestHost) {
  const kind = 'configuration-broken';
  expect(await host.ask('changes.add', installGimp)).toMatchObject({ ok: false, error: { kind } });
  await host.expectOk('apps.shelves', {});
  await host.expectOk('settings.pages', {});
  await host.expectOk('machine.overview', {});
}

describe('a configuration that cannot be read', () => {
  it('does not parse: the place, the lines around it, and nothing to do until it is mended', async () => {
    const host = await mountedHost({ 'configuration.nix': broken });
    expect(await onlyProblem(host)).toMatchObject({
      kind: 'syntax',
      file: join(host.directory, 'configuration.nix'),
      line: 3,
      column: 25,
      blocking: true,
      excerpt: [
        { line: 1, text: '{ pkgs, ... }:' },
        { line: 2, text: '{' },
        { line: 3, text: '  networking.hostName = ;' },
        { line: 4, text: '  time.timeZone = "Europe/Berlin";' },
        { line: 5, text: '}' },
        { line: 6, text: '' },
      ],
    });
    await expectBlocked(host);
  });

  it('is missing', async () => {
    const host = await mountedHost({ 'configuration.nix': good, 'apps.nix': apps });
    await rm(join(host.directory, 'configuration.nix'));
    expect(await onlyProblem(host)).toMatchObject({ kind: 'missing', line: null, blocking: true });
    await expectBlocked(host);
  });

  it('is a directory', async () => {
    const host = await mountedHost({ 'apps.nix': apps });
    await mkdir(join(host.directory, 'configuration.nix'));
    expect(await onlyProblem(host)).toMatchObject({ blocking: true });
    await expectBlocked(host);
  });

  it('may not be read by this person', async () => {
    const host = await mountedHost({ 'configuration.nix': good, 'apps.nix': apps });
    await chmod(join(host.directory, 'configuration.nix'), 0o000);
    const nobody = 65_534;
    const root = process.geteuid?.() === 0;
    if (root) {
      await chmod(host.directory, 0o755);
      process.seteuid?.(nobody);
    }
    try {
      expect(await onlyProblem(host)).toMatchObject({ kind: 'unreadable', blocking: true });
      await expectBlocked(host);
    } finally {
      if (root) process.seteuid?.(0);
    }
  });

  it('is not UTF-8: the place of the first wrong byte', async () => {
    const latin1 = Buffer.from('{ ... }:\n{\n  # Büro\n  time.timeZone = "UTC";\n}\n', 'latin1');
    const host = await mountedHost({ 'configuration.nix': latin1 });
    const problem = await onlyProblem(host);
    expect(problem).toMatchObject({ kind: 'not-utf8', line: 3, column: 6, blocking: true });
    expect(problem?.excerpt[2]).toEqual({ line: 3, text: '  # B\uFFFDro' });
    await expectBlocked(host);
    expect(await readFile(join(host.directory, 'configuration.nix'))).toEqual(latin1);
  });

  it('begins with a byte order mark, which Nix refuses', async () => {
    const host = await mountedHost({ 'configuration.nix': `\uFEFF${good}`, 'apps.nix': apps });
    expect(await onlyProblem(host)).toMatchObject({ kind: 'syntax', line: 1, column: 1, blocking: true });
    await expectBlocked(host);
  });

  it('holds no module', async () => {
    const host = await mountedHost({ 'configuration.nix': '42\n' });
    expect(await onlyProblem(host)).toMatchObject({ kind: 'no-module', blocking: true });
    await expectBlocked(host);
  });
});

describe('a configuration that breaks while changes are pending', () => {
  it('keeps the changes, tells every page, and goes on once it is mended', async () => {
    const host = await mountedHost({ 'configuration.nix': good, 'apps.nix': apps });
    await host.expectOk('changes.add', installGimp);
    await host.expectOk('config.health', {});

    await host.write('configuration.nix', broken);
    await vi.waitFor(() => expect(host.events.at(-1)?.name).toBe('config.changed'), 5_000);
    expect(await host.ask('changes.plan', { useOverrideFile: [] })).toMatchObject({
      error: { kind: 'configuration-broken' },
    });
    expect((await host.expectOk('changes.list', {})).changes).toHaveLength(1);

    await host.write('configuration.nix', good);
    expect((await host.expectOk('config.reload', {})).problems).toEqual([]);
    expect((await host.expectOk('changes.plan', { useOverrideFile: [] })).files).toHaveLength(1);
  });
});

describe('an imported file that cannot be read', () => {
  const main = good.replace('./apps.nix', './apps.nix ./other.nix');

  it.each([
    ['does not parse', { 'other.nix': broken }, { kind: 'syntax', line: 3 }, 'other.nix'],
    ['is not UTF-8', { 'other.nix': Uint8Array.of(0x7b, 0xff, 0x7d) }, { kind: 'not-utf8' }, 'other.nix'],
    ['is missing', {}, { kind: 'missing', line: 3 }, 'configuration.nix'],
  ])('%s: the others are read and can be changed', async (_, other, problem, file) => {
    const host = await mountedHost({ 'configuration.nix': main, 'apps.nix': apps, ...other });
    expect(await onlyProblem(host)).toMatchObject({
      ...problem,
      file: join(host.directory, file),
      blocking: false,
    });
    await host.expectOk('changes.add', installGimp);
    const plan = await host.expectOk('changes.plan', { useOverrideFile: [] });
    expect(plan.refusals).toEqual([]);
    expect(plan.files.map((planned) => planned.path)).toEqual([join(host.directory, 'apps.nix')]);
  });
});

describe('what Snowglobe keeps itself', () => {
  it('sets a damaged list of pending changes aside and says so', async () => {
    const host = await mountedHost({ 'configuration.nix': good, 'apps.nix': apps });
    await host.expectOk('changes.add', installGimp);
    await host.close();
    const folder = join(host.data, 'state', (await readdir(join(host.data, 'state')))[0] ?? '');
    await writeFile(join(folder, 'pending-changes.json'), '{ "format": 1, "changes": [');

    const again = await openMountedHost(host.directory, host.data);
    expect(await again.expectOk('changes.list', {})).toEqual({
      changes: [],
      canUndo: false,
      canRedo: false,
    });
    expect(again.reports).toEqual([expect.stringContaining('pending-changes.json.damaged-')]);
  });
});

describe('looking', () => {
  it('never writes a byte into the configuration', async () => {
    const host = await mountedHost({ 'configuration.nix': good, 'apps.nix': apps });
    await host.expectOk('config.health', {});
    await host.expectOk('apps.shelves', {});
    await host.expectOk('changes.add', installGimp);
    await host.expectOk('changes.plan', { useOverrideFile: [] });
    expect((await readdir(host.directory)).sort()).toEqual(['apps.nix', 'configuration.nix']);
    expect(await readFile(join(host.directory, 'apps.nix'), 'utf8')).toBe(apps);
  });
});
