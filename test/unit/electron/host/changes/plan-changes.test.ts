import { describe, expect, it } from 'vitest';
import { readConfiguration } from '#shared/nix/module/configuration.ts';
import { planChanges } from '../../../../../electron/host/changes/plan-changes.ts';
import { installApp, removeApp, setOption } from './sample-changes.ts';

const path = '/etc/nixos/configuration.nix';

async function plan(text: string, changes: Parameters<typeof planChanges>[1], override: string[] = []) {
  const configuration = await readConfiguration(path, async (asked) =>
    asked === path ? { kind: 'text', text } : { kind: 'missing', message: `${asked} does not exist.` },
  );
  return planChanges(configuration, changes, new Set(override));
}

const gimp = installApp('gimp');
const rome = setOption('time.timeZone', 'Europe/Rome');
const german = setOption('i18n.defaultLocale', 'de_DE.UTF-8');

describe('planChanges', () => {
  it('makes one edit of the file for all changes', async () => {
    const { files, refusals } = await plan('{ pkgs, ... }:\n{\n  time.timeZone = "UTC";\n}\n', [gimp, rome]);
    expect(refusals).toEqual([]);
    expect(files).toHaveLength(1);
    expect(files[0]?.after).toContain('"Europe/Rome"');
    expect(files[0]?.after).toContain('gimp');
  });

  it('keeps CRLF line ends', async () => {
    const { files } = await plan('{ pkgs, ... }:\r\n{\r\n  time.timeZone = "UTC";\r\n}\r\n', [gimp, rome]);
    expect(files[0]?.after.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('tells which changes are so already', async () => {
    const { files, alreadySo } = await plan('{ time.timeZone = "Europe/Rome"; }\n', [rome]);
    expect(files).toEqual([]);
    expect(alreadySo).toEqual([rome.id]);
  });

  it('maps a refusal to its change and carries out the others', async () => {
    const text = '{ config, pkgs, ... }:\n{\n  time.timeZone = config.here;\n}\n';
    const { files, refusals } = await plan(text, [gimp, rome, german]);
    expect(refusals).toMatchObject([{ changeId: rome.id, kind: 'computed', place: { file: path, line: 3 } }]);
    expect(files[0]?.after).toContain('gimp');
    expect(files[0]?.after).toContain('de_DE.UTF-8');
    expect(files[0]?.after).toContain('config.here');
  });

  it('removes an app although another file with apps may not be edited', async () => {
    const texts: Readonly<Record<string, string>> = {
      [path]:
        '{ pkgs, ... }:\n{\n  imports = [ ../shared.nix ];\n  environment.systemPackages = [ pkgs.gimp ];\n}\n',
      '/etc/shared.nix': '{ pkgs, ... }:\n{\n  environment.systemPackages = [ pkgs.git ];\n}\n',
    };
    const configuration = await readConfiguration(path, async (asked) => {
      const text = texts[asked];
      return text === undefined ? { kind: 'missing', message: asked } : { kind: 'text', text };
    });
    const { files, refusals } = planChanges(configuration, [removeApp('gimp')], new Set());
    expect(refusals).toEqual([]);
    expect(files.map((file) => file.path)).toEqual([path]);
  });

  it('lets only the chosen changes go to the override file', async () => {
    const text =
      '{ config, lib, ... }:\n{\n  time = lib.mkIf config.x { timeZone = "UTC"; };\n  i18n = lib.mkIf config.y { defaultLocale = "C"; };\n}\n';
    const refused = await plan(text, [rome, german]);
    expect(refused.refusals.map((refusal) => [refusal.changeId, refusal.overrideFileWorks])).toEqual([
      [rome.id, true],
      [german.id, true],
    ]);
    const { files, refusals } = await plan(text, [rome, german], [rome.id]);
    expect(refusals).toMatchObject([{ changeId: german.id }]);
    const override = files.find((file) => file.created);
    expect(override).toMatchObject({ path: '/etc/nixos/snowglobe.nix', before: '' });
    expect(override?.after).toContain('Europe/Rome');
    expect(override?.after).not.toContain('de_DE');
  });
});
