/** The files in build/nix, evaluated by real Nix against a small stub of nixpkgs. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../../build/paths.mjs';
import { evaluateNix, nixNeed } from '../../helpers/nix-need.ts';

const nixFolder = join(projectRoot, 'build/nix');

/** As much of `lib` as the files use; an option is kept as it was declared. */
const stubLib = `{
  importJSON = file: builtins.fromJSON (builtins.readFile file);
  getExe = package: "\${package}/bin/\${package.meta.mainProgram}";
  versionOlder = a: b: builtins.compareVersions a b < 0;
  fileset = { unions = files: map (file: assert builtins.pathExists file; file) files; toSource = { root, fileset }: root; };
  licenses.mit = "MIT";
  platforms.linux = [ ];
  mkEnableOption = text: { inherit text; };
  mkOption = option: option;
  mkIf = condition: content: if condition then content else { };
  mkDefault = value: value;
  optionalAttrs = condition: set: if condition then set else { };
  literalExpression = text: text;
  types.package = "package";
  genAttrs = names: make: builtins.listToAttrs (map (name: { inherit name; value = make name; }) names);
}`;

const program = (name: string): string =>
  `{ outPath = "/nix/store/${name}"; version = "24.0.0"; meta.mainProgram = "${name}"; }`;

const stubPackage = `(import ${nixFolder}/package.nix {
  lib = ${stubLib};
  buildNpmPackage = arguments: arguments // { outPath = "/nix/store/snowglobe"; };
  importNpmLock = { __functor = self: arguments: arguments; npmConfigHook = "hook"; };
  electron = ${program('electron')};
  nodejs = ${program('node')};
  makeWrapper = null;
  librsvg = null;
  runtimeShell = "/nix/store/bash/bin/bash";
})`;

const moduleConfig = (enable: boolean, polkitOptions: string): string => `(import ${nixFolder}/module.nix {
  lib = ${stubLib};
  pkgs.callPackage = file: arguments: "the package";
  options.security.polkit = ${polkitOptions};
  config.programs.snowglobe = { enable = ${enable}; package = "the package"; };
}).config`;

describe(`the files for NixOS${nixNeed.note}`, { skip: nixNeed.isMissing }, () => {
  it('parse, each of them', () => {
    const names = readdirSync(nixFolder).filter((name) => name.endsWith('.nix'));
    expect(names).toHaveLength(5);
    for (const name of names) {
      expect(
        evaluateNix(`builtins.isFunction (import ${nixFolder}/${name}) || ${name === 'flake.nix'}`),
      ).toBe(true);
    }
  });

  it('take name, version and description from package.json', () => {
    const project = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'));
    const made = evaluateNix(
      `{ inherit (${stubPackage}) pname version; inherit (${stubPackage}.meta) description; }`,
    );
    expect(made).toEqual({ pname: project.name, version: project.version, description: project.description });
  });

  it('give every npm package of the lock an address and keep its checksum', () => {
    const packages = evaluateNix(`${stubPackage}.npmDeps.packageLock.packages`) as Record<
      string,
      { resolved?: string; integrity?: string }
    >;
    const { '': _project, ...others } = packages;
    for (const entry of Object.values(others)) {
      expect(entry.resolved).toMatch(/^https:\/\/registry\.npmjs\.org\/(@[^/]+\/)?[^/@]+\/-\/[^/]+\.tgz$/);
      expect(entry.integrity).toMatch(/^sha512-/);
    }
    expect(packages['node_modules/@babel/code-frame']?.resolved).toMatch(
      /\/@babel\/code-frame\/-\/code-frame-\d/,
    );
  });

  it('make the polkit action for the launcher that lies beside the helper', () => {
    const phase = String(evaluateNix(`${stubPackage}.installPhase`));
    expect(phase).toContain('helper=$app/out/snowglobe-helper');
    expect(phase).toContain('make-action.mjs "$helper"');
  });

  it('mark the package as broken where Node is older than what Snowglobe runs on', () => {
    const older = stubPackage.replace(
      /version = "24\.0\.0"; meta\.mainProgram = "node"/,
      'version = "20.18.1"; meta.mainProgram = "node"',
    );
    expect(evaluateNix(`[ ${stubPackage}.meta.broken ${older}.meta.broken ]`)).toEqual([false, true]);
  });

  it('change nothing in a system unless the module is enabled', () => {
    expect(evaluateNix(moduleConfig(false, '{ }'))).toEqual({});
  });

  it('switch pkexec on where the release has an option for it, and only there', () => {
    const packages = { environment: { systemPackages: ['the package'] } };
    expect(evaluateNix(moduleConfig(true, '{ }'))).toEqual({
      ...packages,
      security: { polkit: { enable: true } },
    });
    expect(evaluateNix(moduleConfig(true, '{ enablePkexecWrapper = { }; }'))).toEqual({
      ...packages,
      security: { polkit: { enable: true, enablePkexecWrapper: true } },
    });
  });

  it('offer package, app, overlay, module and checks in the flake', () => {
    const outputs = `(let
      self = (import ${nixFolder}/flake.nix).outputs {
        inherit self;
        nixpkgs = {
          lib = ${stubLib};
          legacyPackages = builtins.mapAttrs (system: _: {
            callPackage = file: arguments: "/nix/store/snowglobe";
            stdenv.hostPlatform.system = system;
            testers.runNixOSTest = file: assert builtins.pathExists file; "a test";
          }) { x86_64-linux = 0; aarch64-linux = 0; };
        };
      };
    in { inherit (self) packages apps checks; module = builtins.pathExists self.nixosModules.default; overlay = self.overlays.default { callPackage = _: _: "overlaid"; } { }; })`;
    const here = { default: '/nix/store/snowglobe' };
    const app = { default: { type: 'app', program: '/nix/store/snowglobe/bin/snowglobe' } };
    const check = { package: '/nix/store/snowglobe', 'whole-loop': 'a test' };
    expect(evaluateNix(outputs)).toEqual({
      packages: { 'x86_64-linux': here, 'aarch64-linux': here },
      apps: { 'x86_64-linux': app, 'aarch64-linux': app },
      checks: { 'x86_64-linux': check, 'aarch64-linux': check },
      module: true,
      overlay: { snowglobe: 'overlaid' },
    });
  });
});
