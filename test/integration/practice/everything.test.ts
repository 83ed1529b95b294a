import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { curatedApps, curatedSettings } from '../../../electron/host/catalog/curated/index.ts';
import type { OptionType } from '../../../shared/options/option-type.ts';
import { newPractice, practiceEngines, practiceTestTimeout, runTool } from '../../helpers/practice.ts';

/** Some value of the type, as Nix text; undefined where the type does not tell. */
function sample(type: OptionType): string | undefined {
  switch (type.kind) {
    case 'bool':
      return 'true';
    case 'int':
      return String(type.min ?? type.max ?? 1);
    case 'float':
      return '1.5';
    case 'string':
      return '"sample"';
    case 'enum':
      return JSON.stringify(type.values[0]);
    case 'path':
      return '/etc';
    case 'package':
      return 'pkgs.bash';
    case 'nullOr':
      return sample(type.of);
    case 'listOf': {
      const item = sample(type.of);
      return item && `[ ${item} ]`;
    }
    case 'attrsOf': {
      const item = sample(type.of);
      return item && `{ sample = ${item}; }`;
    }
    case 'oneOf':
      return type.of.map(sample).find((value) => value !== undefined);
    case 'submodule':
    case 'data':
      return '{ }';
    case 'other':
      return undefined;
  }
}

/** Every app, and a value for every setting, on top of a typical configuration. */
function everything(): string {
  const programs = new Set(curatedApps.flatMap((app) => app.program?.option ?? []));
  const settings = curatedSettings
    .filter(
      ({ option }) =>
        !programs.has(option) && !option.includes('<') && option !== 'environment.systemPackages',
    )
    .flatMap(({ option, type }) => {
      const value = sample(type);
      return value === undefined ? [] : [`  ${option} = lib.mkForce ${value};`];
    });
  return [
    '{ lib, pkgs, ... }:',
    '{',
    '  nixpkgs.config.allowUnfree = true;',
    '  boot.loader.grub.device = lib.mkOverride 10 "/dev/sda";',
    ...[...programs].map((option) => `  ${option} = lib.mkOverride 40 true;`),
    ...settings,
    '  environment.systemPackages = [',
    ...curatedApps.map((app) => `    pkgs.${app.attribute}`),
    '  ];',
    '}',
    '',
  ].join('\n');
}

for (const { engine, name, skip } of practiceEngines) {
  describe.skipIf(skip)(`everything that can be ticked, ${name}`, { timeout: practiceTestTimeout }, () => {
    it('evaluates: each app exists, each setting takes a value of its type', async () => {
      const { computer } = await newPractice(engine);
      const { entry } = computer.places;
      await writeFile(join(dirname(entry), 'everything.nix'), everything());
      await writeFile(entry, '{ imports = [ ./hardware-configuration.nix ./everything.nix ]; }\n');
      const { exit, stderr } = await runTool(computer.commands.nixosRebuild, ['dry-build']);
      expect(stderr).not.toContain('error');
      expect(exit).toBe(0);
      expect(stderr).toMatch(/-spotify-/);
    });
  });
}
