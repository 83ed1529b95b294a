/** A mounted tree is written to, not rebuilt. */
import { chmod, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { ApplyMode } from '#shared/api/apply.ts';
import { bundleHelper } from '../../helpers/helper-program.ts';
import { mountedHost, type TestHost } from '../../helpers/mounted-host.ts';

const helper = await bundleHelper();

async function apply(host: TestHost, mode: ApplyMode) {
  const { planId } = await host.expectOk('changes.plan', { useOverrideFile: [] });
  const started = await host.ask('apply.start', { planId, mode });
  if (!started.ok) return started.error;
  return vi.waitFor(
    async () => {
      const { job } = await host.expectOk('apply.current', {});
      expect(job?.outcome).not.toBeNull();
      return job?.outcome;
    },
    { timeout: 20_000, interval: 20 },
  );
}

const install = (app: string) => ({ kind: 'install-app', app }) as const;

describe('writing to a mounted tree', () => {
  it('changes only the lines of the plan and keeps line ends and mode', async () => {
    const text =
      '{ pkgs, ... }:\r\n\r\n{\r\n  # Büro\r\n  environment.systemPackages = with pkgs; [\r\n    git\r\n  ];\r\n}';
    const host = await mountedHost({ 'configuration.nix': text }, helper);
    const path = join(host.directory, 'configuration.nix');
    await chmod(path, 0o640);
    await host.expectOk('changes.add', install('inkscape'));
    expect(await apply(host, 'write')).toMatchObject({ kind: 'done', generation: null });
    expect(await readFile(path, 'utf8')).toBe(text.replace('    git\r\n', '    git\r\n    inkscape\r\n'));
    expect((await stat(path)).mode & 0o777).toBe(0o640);
    expect(await readdir(host.directory)).toEqual(['configuration.nix']);
    expect((await host.expectOk('changes.list', {})).changes).toEqual([]);
    expect((await host.expectOk('apps.shelves', {})).installed.map((app) => app.id)).toContain('inkscape');
  });

  it('tells every page that the files are different', async () => {
    const host = await mountedHost({ 'configuration.nix': '{ pkgs, ... }:\n{\n}\n' }, helper);
    await host.expectOk('changes.add', install('inkscape'));
    await apply(host, 'write');
    await vi.waitFor(() => expect(host.events.map((event) => event.name)).toContain('config.changed'), 5_000);
  });

  it('writes what is refused in place to the override file when asked to', async () => {
    const host = await mountedHost(
      {
        'configuration.nix':
          '{ config, lib, ... }:\n{\n  time = lib.mkIf config.x { timeZone = "UTC"; };\n}\n',
      },
      helper,
    );
    const value = { type: 'string', value: 'Europe/Rome' } as const;
    const request = { kind: 'set-setting', option: 'time.timeZone', value } as const;
    const { changes } = await host.expectOk('changes.add', request);
    const refused = await host.expectOk('changes.plan', { useOverrideFile: [] });
    expect(refused.refusals).toMatchObject([{ kind: 'conditional', overrideFileWorks: true }]);

    const ids = changes.map((change) => change.id);
    const plan = await host.expectOk('changes.plan', { useOverrideFile: ids });
    expect(plan.refusals).toEqual([]);
    expect(plan.files.map((file) => [file.path, file.created])).toEqual(
      expect.arrayContaining([[join(host.directory, 'snowglobe.nix'), true]]),
    );
    await host.expectOk('apply.start', { planId: plan.planId, mode: 'write' });
    await vi.waitFor(
      async () => expect((await host.expectOk('apply.current', {})).job?.outcome?.kind).toBe('done'),
      { timeout: 20_000 },
    );
    expect(await readFile(join(host.directory, 'snowglobe.nix'), 'utf8')).toContain('Europe/Rome');
    expect((await host.expectOk('config.health', {})).problems).toEqual([]);
  });

  it('does not rebuild', async () => {
    const host = await mountedHost({ 'configuration.nix': '{ pkgs, ... }:\n{\n}\n' }, helper);
    await host.expectOk('changes.add', install('inkscape'));
    expect(await apply(host, 'switch')).toMatchObject({ kind: 'cannot-apply' });
    expect(await readFile(join(host.directory, 'configuration.nix'), 'utf8')).toBe('{ pkgs, ... }:\n{\n}\n');
  });
});
