import { describe, expect, it } from 'vitest';
import { type Configuration, readConfiguration } from '#shared/nix/module/configuration.ts';
import { formatSegments } from '#shared/nix/module/option-path.ts';

type Files = Readonly<Record<string, string>>;

/** Reads the flake in /f; `files` by their path below it. */
function flakeOf(files: Files, host?: string): Promise<Configuration> {
  const texts = new Map(Object.entries(files).map(([name, text]) => [`/f/${name}`, text]));
  const isDirectory = (path: string) => [...texts.keys()].some((file) => file.startsWith(`${path}/`));
  return readConfiguration(
    '/f/flake.nix',
    async (path) => {
      const text = texts.get(path);
      if (text !== undefined) return { kind: 'text', text };
      return isDirectory(path) ? { kind: 'directory' } : { kind: 'missing', message: `${path} is missing.` };
    },
    host === undefined ? {} : { host },
  );
}

const machine = '{ time.timeZone = "Europe/Kyiv"; }\n';

describe('a flake whose machines are written in other files', () => {
  const parts: Files = {
    'flake.nix': `{
      outputs = inputs: inputs.flake-parts.lib.mkFlake { inherit inputs; } { imports = [ ./hosts ./lib ]; };
    }`,
    'hosts/default.nix': `{ self, inputs, ... }: {
      flake.nixosConfigurations = let
        inherit (inputs.nixpkgs.lib) nixosSystem;
        mod = "\${self}/system";
      in {
        io = nixosSystem { modules = [ ./io "\${mod}/games.nix" (self + "/system/more.nix") ]; };
        luna = nixosSystem { modules = [ ./luna ]; };
      };
    }`,
    'hosts/io/default.nix': machine,
    'hosts/luna/default.nix': '{ time.timeZone = "Europe/Riga"; }',
    'lib/default.nix': '{ flake.lib = { }; }',
    'system/games.nix': '{ programs.steam.enable = true; }',
    'system/more.nix': '{ programs.git.enable = true; }',
  };

  it('is read through the parts of flake-parts, and through paths below the flake', async () => {
    const { flake, mainFile, files, troubles } = await flakeOf(parts);
    expect(troubles).toEqual([]);
    expect(flake).toMatchObject({ host: 'io', hosts: ['io', 'luna'] });
    expect(mainFile).toBe('/f/hosts/io/default.nix');
    expect([...files.keys()]).toEqual(
      expect.arrayContaining(['/f/hosts/io/default.nix', '/f/system/games.nix', '/f/system/more.nix']),
    );
  });

  it('is read for the machine that is asked for', async () => {
    expect((await flakeOf(parts, 'luna')).mainFile).toBe('/f/hosts/luna/default.nix');
  });

  it('names the machines there are when asked for another', async () => {
    const { troubles } = await flakeOf(parts, 'mars');
    expect(troubles.map(({ message }) => message)).toEqual([
      "This flake has no machine 'mars'. It has: io, luna.",
    ]);
  });

  it('is read through outputs in a file of their own', async () => {
    const configuration = await flakeOf({
      'flake.nix': '{ outputs = inputs: import ./outputs inputs; }',
      'outputs/default.nix':
        '{ nixpkgs, ... }@inputs: { nixosConfigurations.io = nixpkgs.lib.nixosSystem { modules = [ ../io.nix ]; }; }',
      'io.nix': machine,
    });
    expect(configuration.mainFile).toBe('/f/io.nix');
    expect(configuration.troubles).toEqual([]);
  });

  it('ends where files name each other', async () => {
    const { troubles } = await flakeOf({
      'flake.nix': '{ outputs = inputs: inputs.flake-parts.lib.mkFlake { } { imports = [ ./a.nix ]; }; }',
      'a.nix': '{ imports = [ ./b.nix ]; }',
      'b.nix': '{ imports = [ ./a.nix ]; }',
    });
    expect(troubles).toHaveLength(1);
  });
});

describe('what a flake passes to its modules', () => {
  const module =
    '{ user, ... }: { users.users.${user}.uid = 1; home-manager.users."${user}" = import ./home.nix; }';

  it.each([
    ['in place', 'specialArgs = { user = "jane"; };'],
    ['by a name of its own', 'specialArgs = { inherit inputs user; };'],
    ['in a set of that name', 'inherit system specialArgs;'],
    ['in a set of another name', 'specialArgs = common // { inherit inputs; };'],
  ])('is known %s', async (_, given) => {
    const configuration = await flakeOf({
      'flake.nix': `{ outputs = { nixpkgs, ... }@inputs: let
        user = "jane"; system = "x86_64-linux"; specialArgs = { inherit user; }; common = { user = "jane"; };
        modules = [ ./machine.nix ];
        arguments = { ${given} inherit modules; };
      in { nixosConfigurations.io = nixpkgs.lib.nixosSystem arguments; }; }`,
      'machine.nix': module,
      'home.nix': '{ programs.git.enable = true; }',
    });
    expect(configuration.definitions.map(({ path }) => formatSegments(path))).toEqual([
      'users.users.jane.uid',
      'home-manager.users.jane',
      'home-manager.users.jane.programs.git.enable',
    ]);
  });

  it.each([
    ['worked out', 'specialArgs = f { user = "jane"; };'],
    ['perhaps replaced', 'specialArgs = { user = "jane"; } // inputs.args;'],
    ['out of something else', 'specialArgs = { inherit (inputs.args) user; };'],
  ])('is not guessed where it is %s', async (_, given) => {
    const { definitions } = await flakeOf({
      'flake.nix': `{ outputs = { nixpkgs, ... }@inputs: {
        nixosConfigurations.io = nixpkgs.lib.nixosSystem { modules = [ ./machine.nix ]; ${given} };
      }; }`,
      'machine.nix': '{ user, ... }: { users.users.${user}.uid = 1; }',
    });
    expect(definitions[0]?.path[2]?.name).toBeUndefined();
  });
});

describe('a flake whose machines Nix works out', () => {
  it('is said to be one, with a way on', async () => {
    const { troubles, mainFile } = await flakeOf({
      'flake.nix':
        '{ outputs = { lib, ... }: { nixosConfigurations = lib.genAttrs [ "a" ] (name: f name); }; }',
    });
    expect(mainFile).toBeUndefined();
    expect(troubles).toMatchObject([
      { kind: 'cannot-follow', message: expect.stringContaining('worked out by Nix') },
    ]);
    expect(troubles[0]?.message).toContain('--root');
  });

  it('names the machine whose modules are computed', async () => {
    const { troubles } = await flakeOf({
      'flake.nix':
        '{ outputs = { nixpkgs, ... }: { nixosConfigurations.io = nixpkgs.lib.nixosSystem { modules = f 1; } ; }; }',
    });
    expect(troubles).toHaveLength(1);
  });
});
