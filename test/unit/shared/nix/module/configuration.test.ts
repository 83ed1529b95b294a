/** Configurations as they are met, and as nobody would write them. */
import { describe, expect, it } from 'vitest';
import { planIntents } from '#shared/nix/edit/plan.ts';
import { type Configuration, type FileRead, readConfiguration } from '#shared/nix/module/configuration.ts';
import { formatSegments } from '#shared/nix/module/option-path.ts';

/** By path below /c; `-> x` is a link to x, and null what may not be read. */
type Files = Readonly<Record<string, string | null>>;

async function configurationIn(files: Files): Promise<Configuration> {
  const paths = new Map(
    Object.entries(files).map(([name, text]) => [name.startsWith('/') ? name : `/c/${name}`, text]),
  );
  return readConfiguration('/c', async (asked) => read(paths, asked));
}

function read(files: ReadonlyMap<string, string | null>, path: string): FileRead {
  const text = files.get(path);
  if (text === null) return { kind: 'unreadable', message: `${path} may not be read.` };
  if (text?.startsWith('-> ')) {
    const found = read(files, text.slice(3));
    return found.kind === 'text' || found.kind === 'directory' ? { ...found, target: text.slice(3) } : found;
  }
  if (text !== undefined) return { kind: 'text', text };
  for (const [link, target] of files) {
    if (target?.startsWith('-> ') && path.startsWith(`${link}/`)) {
      return read(files, target.slice(3) + path.slice(link.length));
    }
  }
  return [...files.keys()].some((name) => name.startsWith(`${path}/`))
    ? { kind: 'directory' }
    : { kind: 'missing', message: `${path} does not exist.` };
}

const set = ({ definitions }: Configuration): readonly string[] =>
  definitions.map(({ path }) => formatSegments(path)).filter((path) => !path.endsWith('imports'));

const troubles = ({ troubles: all }: Configuration): readonly string[] =>
  all.map(({ kind, file }) => `${kind} ${file}`);

/** The one file that a change of an option goes to, or the kind of the refusal. */
function changedFile(configuration: Configuration, path: string): string | undefined {
  const value = { type: 'int', value: '2' } as const;
  const plan = planIntents(configuration, [{ kind: 'set', path: path.split('.'), value }], {
    useOverrideFile: false,
  });
  return plan.ok ? plan.files.map((file) => file.path).join() : plan.refusals[0]?.kind;
}

describe('imports', () => {
  it.each([
    ['a file', './x.nix', 'x.nix'],
    ['a directory', './x', 'x/default.nix'],
    ['a path with detours', './y/../x.nix', 'x.nix'],
    ['a path put together', '(./. + "/a dir/it\'s \\"x\\".nix")', 'a dir/it\'s "x".nix'],
    ['a path with a known name in it', './$' + '{name}.nix', 'x.nix'],
    ['a name for a path', 'file', 'x.nix'],
    ['a call with arguments', '(import ./x.nix { inherit pkgs; })', 'x.nix'],
  ])('are followed through %s', async (_, element, file) => {
    const configuration = await configurationIn({
      'configuration.nix': `{ pkgs, ... }: let name = "x"; file = ./x.nix; in { imports = [ ${element} ]; }`,
      [file]: '{ x.a = 1; }',
    });
    expect(set(configuration)).toEqual(['x.a']);
    expect(configuration.troubles).toEqual([]);
    expect(changedFile(configuration, 'x.a')).toBe(`/c/${file}`);
  });

  it('are followed through a list that is a file of its own', async () => {
    const configuration = await configurationIn({
      'configuration.nix': '{ lib, ... }: { imports = import ./modules { inherit lib; }; }',
      'modules/default.nix': '{ lib }: [ ./a.nix { inline.a = 1; } ] ++ lib.optional lib.x ../b.nix',
      'modules/a.nix': '{ a.a = 1; }',
      'b.nix': '{ b.a = 1; }',
    });
    expect(configuration.troubles).toEqual([]);
    expect(set(configuration)).toEqual(['inline.a', 'a.a', 'b.a']);
    expect(changedFile(configuration, 'a.a')).toBe('/c/modules/a.nix');
    expect(changedFile(configuration, 'inline.b')).toBe('/c/modules/default.nix');
    expect(changedFile(configuration, 'b.a')).toBe('conditional');
  });

  it('end where files import each other in a circle, and say so', async () => {
    const configuration = await configurationIn({
      'configuration.nix': '{ imports = [ ./a.nix ./b ]; m.a = 1; }',
      'a.nix': '{ imports = [ ./b ]; a.a = 1; }',
      'b/default.nix': '{ imports = [ ../a.nix ../configuration.nix ./. ]; b.a = 1; }',
    });
    expect(set(configuration).toSorted()).toEqual(['a.a', 'b.a', 'm.a']);
    expect(troubles(configuration)).toContain('cycle /c/configuration.nix');
    expect(changedFile(configuration, 'b.a')).toBe('/c/b/default.nix');
  });

  it('name what is missing, may not be read or does not parse, and go on', async () => {
    const configuration = await configurationIn({
      'configuration.nix': '{ imports = [ ./gone.nix ./secret.nix ./broken.nix ./empty ./fine.nix ]; }',
      'secret.nix': null,
      'broken.nix': '{ a = ',
      'empty/readme': '',
      'fine.nix': '{ fine.a = 1; }',
    });
    expect(set(configuration)).toEqual(['fine.a']);
    expect(troubles(configuration)).toEqual([
      'missing /c/gone.nix',
      'unreadable /c/secret.nix',
      'syntax /c/broken.nix',
      'missing /c/empty/default.nix',
    ]);
  });

  it('that Nix works out are named with their text', async () => {
    const configuration = await configurationIn({
      'configuration.nix':
        '{ lib, ... }: { imports = map (n: ./. + "/$' + '{n}.nix") [ "x" ] ++ [ ./y.nix ]; }',
      'y.nix': '{ y.a = 1; }',
    });
    expect(set(configuration)).toEqual(['y.a']);
    expect(troubles(configuration)).toEqual(['cannot-follow /c/configuration.nix']);
  });

  it('of modules that come with NixOS or are fetched are nobody’s own files', async () => {
    const configuration = await configurationIn({
      'configuration.nix': `{ inputs, modulesPath, ... }: { imports = [
        <nixpkgs/nixos/modules/profiles/minimal.nix> (modulesPath + "/installer/scan/not-detected.nix")
        inputs.disko.nixosModules.disko (builtins.fetchTarball "https://example.org/x")
      ]; }`,
    });
    expect(configuration.troubles).toEqual([]);
    expect([...configuration.files.keys()]).toEqual(['/c/configuration.nix']);
  });
});

describe('files with a value of an option', () => {
  it.each([
    ['networking', 'networking.hostName', 'networking.domain'],
    ['home-manager.users.jane', 'home-manager.users.jane.a.b', 'home-manager.users.jane.c.d'],
  ])('of %s take its settings, the new ones too', async (option, old, added) => {
    const configuration = await configurationIn({
      'configuration.nix': `{ ${option} = import ./value.nix; time.a = 1; }`,
      'value.nix': `{ ${old.slice(option.length + 1)} = 1; }`,
    });
    expect(set(configuration)).toContain(old);
    expect(changedFile(configuration, old)).toBe('/c/value.nix');
    expect(changedFile(configuration, added)).toBe('/c/value.nix');
  });
});

describe('files that are not edited', () => {
  it.each([
    ['the one of the hardware', './hardware-configuration.nix', 'hardware-configuration.nix'],
    ['one in the store', '/nix/store/x-source/m.nix', '/nix/store/x-source/m.nix'],
    ['one outside the configuration', '../other/m.nix', '/other/m.nix'],
  ])('%s', async (_, element, file) => {
    const configuration = await configurationIn({
      'configuration.nix': `{ imports = [ ${element} ]; }`,
      [file]: '{ x.a = 1; }',
    });
    expect(set(configuration)).toEqual(['x.a']);
    expect(configuration.definitions.map(({ editable }) => editable)).toContainEqual(
      expect.objectContaining({ kind: 'not-editable' }),
    );
    expect(changedFile(configuration, 'x.a')).toBe('not-editable');
    expect(changedFile(configuration, 'x.b')).toBe('/c/configuration.nix');
  });

  it('a link into the store, whatever its name', async () => {
    const configuration = await configurationIn({
      'configuration.nix': '{ imports = [ ./m.nix ./d ]; }',
      'm.nix': '-> /nix/store/x-m.nix',
      d: '-> /nix/store/x-source',
      '/nix/store/x-m.nix': '{ x.a = 1; }',
      '/nix/store/x-source/default.nix': '{ y.a = 1; }',
    });
    expect(set(configuration)).toEqual(['x.a', 'y.a']);
    expect(changedFile(configuration, 'x.a')).toBe('not-editable');
    expect(changedFile(configuration, 'y.a')).toBe('not-editable');
  });
});

describe('links', () => {
  it('are where the person’s file is, and what it imports lies beside that', async () => {
    const configuration = await configurationIn({
      'configuration.nix': '{ imports = [ ./linked.nix ./directory ]; }',
      'linked.nix': '-> /home/jane/nix/one.nix',
      directory: '-> /home/jane/nix/two',
      '/home/jane/nix/one.nix': '{ imports = [ ./beside.nix ]; one.a = 1; }',
      '/home/jane/nix/beside.nix': '{ beside.a = 1; }',
      '/home/jane/nix/two/default.nix': '{ imports = [ ../above.nix ]; two.a = 1; }',
      '/home/jane/nix/above.nix': '{ above.a = 1; }',
    });
    expect(configuration.troubles).toEqual([]);
    expect(set(configuration).toSorted()).toEqual(['above.a', 'beside.a', 'one.a', 'two.a']);
    expect(changedFile(configuration, 'one.a')).toBe('/c/linked.nix');
    expect(changedFile(configuration, 'two.a')).toBe('/c/directory/default.nix');
    expect(changedFile(configuration, 'beside.a')).toBe('not-editable');
  });

  it('of the main file still find the override file', async () => {
    const configuration = await configurationIn({
      'configuration.nix': '-> /home/jane/configuration.nix',
      '/home/jane/configuration.nix': '{ lib, config, ... }: { imports = [ ]; a.b = lib.mkIf config.x 1; }',
    });
    const value = { type: 'int', value: '2' } as const;
    const plan = planIntents(configuration, [{ kind: 'set', path: ['a', 'b'], value }], {
      useOverrideFile: true,
    });
    const texts = plan.ok ? plan.files.map(({ path, after }) => [path, after] as const) : [];
    expect(texts).toEqual([
      ['/c/configuration.nix', expect.stringContaining('imports = [ ../../c/snowglobe.nix ];')],
      ['/c/snowglobe.nix', expect.stringContaining('a.b = lib.mkForce 2;')],
    ]);
  });
});
