/** The commands on files, as a script uses them. */
import { existsSync } from 'node:fs';
import { chmod, mkdir, open, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { snowglobe } from '../../helpers/command-line.ts';
import { temporaryDirectory } from '../../helpers/temporary-directory.ts';

const module = `{ pkgs, ... }:
{
  # Remote access
  services.openssh.enable = false;
  networking.firewall.allowedTCPPorts = [ 22 ];
  environment.systemPackages = with pkgs; [
    firefox
    vim
  ];
  users.users.jane.description = "Jane";
}
`;

let file: string;

beforeEach(async () => {
  file = join(await temporaryDirectory(), 'configuration.nix');
  await writeFile(file, module);
});

const onFile = (...words: string[]) => snowglobe([...words, '--file', file]);
const text = () => readFile(file, 'utf8');

describe('looking', () => {
  it('check is silent on what parses, and names file, line and column of what does not', async () => {
    expect(await snowglobe(['check', file])).toEqual({ exit: 0, stdout: '', stderr: '' });
    await writeFile(file, '{\n  a = 1\n}\n');
    const { exit, stdout } = await snowglobe(['check', file]);
    expect(exit).toBe(1);
    expect(stdout).toMatch(new RegExp(`^${file}:3:1: .+\\n$`));
  });

  it('check refuses names that mean nothing, as Nix does', async () => {
    await writeFile(file, '{ a = nonsense; }\n');
    expect(await snowglobe(['check', file])).toMatchObject({
      exit: 1,
      stdout: expect.stringContaining(`${file}:1:7: The variable 'nonsense' is not defined.`),
    });
  });

  it('check says of each file what is wrong with it', async () => {
    const binary = join(file, '..', 'binary.nix');
    await writeFile(binary, Buffer.from([0x7b, 0xff, 0x7d]));
    const { exit, stderr } = await snowglobe(['check', file, binary, '/nonexistent.nix', join(file, '..')]);
    expect(exit).toBe(1);
    expect(stderr).toContain('binary.nix is not UTF-8 text');
    expect(stderr).toContain('/nonexistent.nix does not exist');
    expect(stderr).toContain('is a directory');
  });

  it('list tells every definition, also as data', async () => {
    expect((await onFile('list')).stdout.split('\n')[0]).toBe(
      'services.openssh.enable\t4\tliteral\teditable\tfalse',
    );
    const { stdout } = await onFile('list', '--json');
    expect(JSON.parse(stdout)).toHaveLength(4);
    expect(JSON.parse(stdout)[0]).toMatchObject({
      path: 'services.openssh.enable',
      line: 4,
      kind: 'literal',
      editable: true,
      text: 'false',
    });
  });

  it('get tells the text of a value; 3 for what is not set', async () => {
    expect(await onFile('get', 'services.openssh.enable')).toEqual({
      exit: 0,
      stdout: 'false\n',
      stderr: '',
    });
    expect(await onFile('get', 'services.nginx.enable')).toMatchObject({ exit: 3, stdout: '' });
  });
});

describe('changing', () => {
  it('shows a diff and writes nothing, until it is told to', async () => {
    const shown = await onFile('set', 'services.openssh.enable', 'true');
    expect(shown.exit).toBe(0);
    expect(shown.stdout).toContain(
      '-  services.openssh.enable = false;\n+  services.openssh.enable = true;\n',
    );
    expect(await text()).toBe(module);
    expect((await onFile('set', 'services.openssh.enable', 'true', '--write')).exit).toBe(0);
    expect(await text()).toBe(module.replace('false', 'true'));
  });

  it('prints the whole new text with --stdout', async () => {
    const { stdout } = await onFile('set', 'services.openssh.enable', 'true', '--stdout');
    expect(stdout).toBe(module.replace('false', 'true'));
  });

  it('has nothing to do where it is so already', async () => {
    expect(await onFile('add', 'environment.systemPackages', 'vim')).toMatchObject({ exit: 0, stdout: '' });
    expect(await onFile('set', 'services.openssh.enable', 'false')).toMatchObject({ exit: 0, stdout: '' });
  });

  it('takes packages by their path, and puts them where they belong', async () => {
    await onFile('add', 'environment.systemPackages', 'kdePackages.kate', '--write');
    expect(await text()).toContain('    firefox\n    vim\n    kdePackages.kate\n');
    await onFile('remove', 'environment.systemPackages', 'pkgs.kdePackages.kate', '--write');
    expect(await text()).toBe(module);
  });

  it.each([
    [['set', 'a.b', '-5'], 'a.b = -5;'],
    [['set', '--', 'a.b', '-5'], 'a.b = -5;'],
    [['set', 'a.b', '--string', 'it "is" ${so}'], 'a.b = "it \\"is\\" \\${so}";'],
    [['set', 'a.b', '--int', '-7'], 'a.b = -7;'],
    [['set', 'a.b', 'true', '--bool'], 'a.b = true;'],
    [['set', 'users.users."jane doe".uid', '1'], 'users.users."jane doe".uid = 1;'],
    [['add', 'networking.firewall.allowedTCPPorts', '80'], 'allowedTCPPorts = [ 22 80 ];'],
    [['rename-entry', 'users.users', 'jane', 'june'], 'users.users.june.description'],
    [['add-entry', 'users.users', 'max'], 'users.users.max = { };'],
  ])('%j', async (words, expected) => {
    const separator = words.indexOf('--');
    const all =
      separator === -1
        ? [...words, '--file', file]
        : ['--file', file, ...words.slice(0, 1), ...words.slice(1)];
    const { exit, stdout, stderr } = await snowglobe(
      separator === -1 ? [...all, '--stdout'] : ['set', '--file', file, '--stdout', ...words.slice(1)],
    );
    expect(stderr).toBe('');
    expect(exit).toBe(0);
    expect(stdout).toContain(expected);
  });

  it.each([
    [['unset', 'services.nginx.enable'], 3],
    [['remove', 'environment.systemPackages', 'htop'], 3],
    [['remove', 'services.nginx.modules', 'htop'], 3],
    [['remove-entry', 'users.users', 'max'], 3],
    [['set', 'a..b', '1'], 2],
    [['set', 'a'], 2],
    [['set', 'a', '1', '2'], 2],
    [['set', 'a', 'x', '--int'], 2],
    [['set', 'a', 'maybe', '--bool'], 2],
    [['set', 'a', '1', '--sudo'], 2],
    [['set', 'a', '1', '--write', '--stdout'], 2],
    [['set', 'services.openssh.enable', '{ ]'], 2],
    [['set', 'users.users.jane', '{ }'], 4],
    [['frobnicate', 'a'], 2],
  ])('%j ends with %i, and a sentence', async (words, exit) => {
    const result = await onFile(...words);
    expect(result.exit).toBe(exit);
    expect(result.stderr).toMatch(/^snowglobe: .*\S.*\n/);
    expect(await text()).toBe(module);
  });

  it('refuses with kind, sentence and place, also as data', async () => {
    await writeFile(
      file,
      '{ lib, config, ... }:\n{\n  services.openssh.enable = lib.mkIf config.x true;\n}\n',
    );
    const words = ['set', 'services.openssh.enable', 'false'];
    const refused = await onFile(...words);
    expect(refused).toMatchObject({ exit: 4, stdout: '' });
    expect(refused.stderr).toContain('conditional');
    expect(refused.stderr).toContain(`${file}:3:`);
    const data = await onFile(...words, '--json');
    expect(data.exit).toBe(4);
    expect(JSON.parse(data.stdout)).toMatchObject({
      refusals: [{ kind: 'conditional', place: { line: 3 } }],
    });
  });

  it('tells edits as data', async () => {
    const { stdout } = await onFile('set', 'services.openssh.enable', 'true', '--json');
    const { edits } = JSON.parse(stdout);
    expect(edits).toEqual([{ offset: module.indexOf('false'), length: 5, text: 'true' }]);
  });

  it('never edits what does not parse', async () => {
    await writeFile(file, '{ a = 1 }');
    expect(await onFile('set', 'b', '1', '--write')).toMatchObject({ exit: 1, stdout: '' });
    expect(await text()).toBe('{ a = 1 }');
  });

  it('keeps mode and link of the file it writes', async () => {
    await chmod(file, 0o640);
    const linked = join(file, '..', 'linked.nix');
    await symlink(file, linked);
    await snowglobe(['set', 'services.openssh.enable', 'true', '--write', '--file', linked]);
    expect((await stat(file)).mode & 0o777).toBe(0o640);
    expect(await text()).toBe(module.replace('false', 'true'));
  });

  it('keeps the line ends of a file from another system', async () => {
    await writeFile(file, module.replaceAll('\n', '\r\n'));
    await onFile('add', 'environment.systemPackages', 'git', '--write');
    expect((await text()).replaceAll('\r\n', '')).not.toContain('\n');
  });
});

describe('several at once', () => {
  async function applied(intents: unknown, ...flags: string[]) {
    const path = join(file, '..', 'intents.json');
    await writeFile(path, typeof intents === 'string' ? intents : JSON.stringify({ intents }));
    return onFile('apply', '--intents', path, ...flags);
  }

  it('carries out all of them', async () => {
    const { exit } = await applied(
      [
        { kind: 'set', path: ['services', 'openssh', 'enable'], nix: 'true' },
        { kind: 'set', path: ['networking', 'hostName'], value: 'snow' },
        { kind: 'add', path: ['environment', 'systemPackages'], nix: 'git' },
        { kind: 'unset', path: ['users', 'users', 'jane', 'description'] },
      ],
      '--write',
    );
    expect(exit).toBe(0);
    expect(await text()).toContain('services.openssh.enable = true;');
    expect(await text()).toContain('networking.hostName = "snow";');
    expect(await text()).toContain('git');
    expect(await text()).not.toContain('jane');
  });

  it('carries out none where one is refused', async () => {
    const { exit } = await applied(
      [
        { kind: 'set', path: ['services', 'openssh', 'enable'], nix: 'true' },
        { kind: 'set', path: ['users', 'users', 'jane'], nix: '{ }' },
      ],
      '--write',
    );
    expect(exit).toBe(4);
    expect(await text()).toBe(module);
  });

  it('keeps numbers as they are written', async () => {
    const value = (text: string, name: string) => `{"kind":"set","path":["n","${name}"],"value":${text}}`;
    const intents = [
      value('9223372036854775807', 'largest'),
      value('1.0', 'fraction'),
      value('{"deep":[9007199254740993,"9007199254740993"],"__proto__":-5}', 'inside'),
    ];
    const { exit, stdout } = await applied(`{"intents":[${intents.join()}]}`, '--stdout');
    expect(exit).toBe(0);
    expect(stdout).toContain('n.largest = 9223372036854775807;');
    expect(stdout).toContain('n.fraction = 1.0;');
    expect(stdout).toMatch(/9007199254740993\s+"9007199254740993"/);
    expect(stdout).toContain('__proto__ = -5;');
    const tooLarge = await applied(`{"intents":[${value('9223372036854775808', 'a')}]}`);
    expect(tooLarge).toMatchObject({ exit: 2, stdout: '' });
  });

  it('ends with 1 where the intents cannot be read', async () => {
    const none = await onFile('apply', '--intents', '/nonexistent.json');
    expect(none).toMatchObject({ exit: 1, stderr: 'snowglobe: /nonexistent.json does not exist.\n' });
  });

  it.each([
    ['not JSON', 'nonsense'],
    ['no list', '{}'],
    ['an unknown kind', [{ kind: 'explode', path: ['a'] }]],
    ['no path', [{ kind: 'set', nix: '1' }]],
    ['no value', [{ kind: 'set', path: ['a'] }]],
    ['an empty path', [{ kind: 'unset', path: [] }]],
  ])('ends with 2 for %s', async (_, intents) => {
    expect((await applied(intents, '--write')).exit).toBe(2);
    expect(await text()).toBe(module);
  });
});

describe('a whole machine', () => {
  it('chooses the file that sets the option, and says where everything is', async () => {
    const root = join(file, '..');
    await writeFile(file, '{ imports = [ ./net.nix ./gone.nix ]; services.openssh.enable = false; }\n');
    await writeFile(join(root, 'net.nix'), '{ networking.hostName = "a"; }\n');
    const set = await snowglobe(['set', 'networking.hostName', '"b"', '--root', root, '--write']);
    expect(set.exit).toBe(0);
    expect(set.stderr).toContain('gone.nix does not exist');
    expect(await readFile(join(root, 'net.nix'), 'utf8')).toBe('{ networking.hostName = "b"; }\n');
    const { stdout, stderr } = await snowglobe(['list', '--root', root]);
    expect(stdout).toContain(`networking.hostName\t${join(root, 'net.nix')}:1`);
    expect(stderr).toContain('gone.nix');
  });

  it('edits a host of a flake', async () => {
    const root = join(file, '..');
    await mkdir(join(root, 'hosts'));
    await writeFile(
      join(root, 'flake.nix'),
      '{ outputs = { nixpkgs, ... }: { nixosConfigurations.snow = nixpkgs.lib.nixosSystem { modules = [ ./hosts/snow.nix ]; }; }; }\n',
    );
    await writeFile(join(root, 'hosts', 'snow.nix'), '{ time.timeZone = "UTC"; }\n');
    const { exit } = await snowglobe([
      'set',
      'time.timeZone',
      '"Europe/Kyiv"',
      '--flake',
      `${root}#snow`,
      '--write',
    ]);
    expect(exit).toBe(0);
    expect(await readFile(join(root, 'hosts', 'snow.nix'), 'utf8')).toBe(
      '{ time.timeZone = "Europe/Kyiv"; }\n',
    );
    expect((await snowglobe(['list', '--flake', `${root}#nobody`])).exit).toBe(1);
  });

  it('says in a sentence that there is none', async () => {
    const empty = await temporaryDirectory();
    expect(await snowglobe(['list', '--root', empty])).toMatchObject({ exit: 1, stdout: '' });
    expect(await snowglobe(['set', 'a', '1', '--stdout', '--root', empty])).toMatchObject({ exit: 2 });
  });
});

it('says what it can do', async () => {
  for (const words of [['--help'], ['help'], ['set', '--help'], ['search', '--help']]) {
    expect(await snowglobe(words)).toMatchObject({ exit: 0, stderr: '' });
  }
  expect((await snowglobe([])).exit).toBe(2);
  expect((await snowglobe(['--version'])).stdout).toMatch(/^snowglobe \d+\.\d+\.\d+\n$/);
});

it('says what may have been meant', async () => {
  expect((await onFile('lits')).stderr).toContain("There is no command 'lits'. Did you mean 'list'?");
  expect((await onFile('serach', 'x')).stderr).toContain("Did you mean 'search'?");
  expect((await onFile('frobnicate')).stderr).not.toContain('Did you mean');
  expect((await onFile('list', '--jsno')).stderr).toContain('Did you mean --json?');
  const stray = await onFile('set', 'a.b', '1', '--intents', 'x.json');
  expect(stray).toMatchObject({ exit: 2, stdout: '' });
});

describe('output that is not taken', () => {
  it('ends calmly when nobody reads on', async () => {
    const lines = Array.from({ length: 20_000 }, (_, index) => `  a.b${index} = ${index};\n`);
    await writeFile(file, `{\n${lines.join('')}}\n`);
    const { exit, stdout, stderr } = await snowglobe(['list', '--file', file], { readsOnly: 10 });
    expect(stdout).toMatch(/^a\.b0\t2\tliteral/);
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
  });

  it.skipIf(!existsSync('/dev/full'))('says that it could not be kept', async () => {
    const full = await open('/dev/full', 'w');
    const { exit, stderr } = await snowglobe(['list', '--file', file], { stdout: full.fd });
    await full.close();
    expect(exit).toBe(1);
    expect(stderr).toMatch(/^snowglobe: The output cannot be written: .*\n$/);
  });
});

it.skipIf(!existsSync('/dev/zero'))('gives up on a file without an end', async () => {
  const { exit, stderr } = await snowglobe(['check', '/dev/zero']);
  expect({ exit, stderr }).toEqual({ exit: 1, stderr: 'snowglobe: /dev/zero is larger than 32 MB.\n' });
});

it.each([
  ['sets', `{ a = ${'{ b = '.repeat(5_000)}1;${' };'.repeat(5_000)} }`],
  ['calls', `{ lib, ... }: { a = ${'lib.mkIf true ('.repeat(5_000)}1${')'.repeat(5_000)}; }`],
  ['names', `{ ${Array(5_000).fill('a').join('.')} = 1; }`],
  ['scopes', `${'with {}; '.repeat(5_000)}{ a = 1; }`],
])('stays standing over %s that nest beyond reason', async (_, nested) => {
  await writeFile(file, nested);
  expect((await snowglobe(['check', file])).stderr).toBe('');
  for (const words of [['list'], ['get', 'a'], ['set', 'b', '1'], ['unset', 'a'], ['add', 'a.b', '1']]) {
    const { exit, stderr } = await onFile(...words);
    expect([0, 3, 4]).toContain(exit);
    expect(stderr).not.toMatch(/\bat .*:\d+:\d+\)/);
  }
});
