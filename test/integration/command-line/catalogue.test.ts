/** `search`, `option` and `explain`: over a small served catalogue of our own making. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { snowglobe } from '../../helpers/command-line.ts';
import { temporaryDirectory } from '../../helpers/temporary-directory.ts';

const option = (name: string, type: string, description: string) => ({
  loc: name.split('.'),
  declarations: ['nixos/modules/x.nix'],
  default: { _type: 'literalExpression', text: 'false' },
  description,
  readOnly: false,
  type,
});
const served = {
  'services.openssh.enable': option(
    'services.openssh.enable',
    'boolean',
    'Whether to enable the SSH daemon.',
  ),
  'services.openssh.ports': option('services.openssh.ports', 'list of signed integer', 'Where it listens.'),
  'users.users.<name>.shell': option('users.users.<name>.shell', 'package', 'The login shell.'),
};
const one = (pname: string, description: string) => ({ pname, version: '1.0', meta: { description } });
const packages = {
  firefox: one('firefox', 'Web browser'),
  evince: one('evince', 'Document viewer'),
  htop: one('htop', 'Process viewer'),
};

let directory: string;
let environment: Record<string, string>;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'snowglobe-test-'));
  environment = {
    XDG_CACHE_HOME: join(directory, 'cache'),
    XDG_STATE_HOME: join(directory, 'state'),
    SNOWGLOBE_DATA_DIR: join(directory, 'data'),
  };
  await writeFile(join(directory, 'options.json.br'), brotliCompressSync(JSON.stringify(served)));
  await writeFile(
    join(directory, 'packages.json.br'),
    brotliCompressSync(JSON.stringify({ version: 2, packages })),
  );
  return () => rm(directory, { recursive: true, force: true });
});

const ask = (words: readonly string[], input?: string) =>
  snowglobe([...words, '--catalog', directory], { environment, ...(input === undefined ? {} : { input }) });

describe('search', () => {
  it('tells best first, as data with kind, name, title, description and score', async () => {
    const { stdout, exit } = await ask(['search', 'fierfox', '--json']);
    expect(exit).toBe(0);
    const results = JSON.parse(stdout);
    expect(results[0]).toEqual({
      kind: 'package',
      name: 'firefox',
      title: 'Firefox',
      description: 'Browse the web',
      score: expect.any(Number),
    });
    const scores = results.map((result: { score: number }) => result.score);
    expect(scores).toEqual(scores.toSorted((a: number, b: number) => b - a));
  });

  it('gives the same from what was kept as from the files', async () => {
    const first = await ask(['search', 'viewer', '--json']);
    expect(await ask(['search', 'viewer', '--json'])).toEqual(first);
  });

  it('finds only what was asked for', async () => {
    const kinds = async (...flags: string[]) =>
      new Set(
        JSON.parse((await ask(['search', 'ssh', '--json', ...flags])).stdout).map(
          (hit: { kind: string }) => hit.kind,
        ),
      );
    expect(await kinds('--options')).toEqual(new Set(['option']));
    expect((await kinds('--packages')).has('option')).toBe(false);
    expect(JSON.parse((await ask(['search', 'viewer', '--limit', '1', '--json'])).stdout)).toHaveLength(1);
  });

  it('answers one line with one list', async () => {
    const { stdout, exit } = await ask(
      ['search', '--stdin', '--limit', '3'],
      'firefox\n\nssh server\r\nzzzzqqq',
    );
    expect(exit).toBe(0);
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toHaveLength(4);
    expect(lines[0][0].name).toBe('firefox');
    expect(lines[1]).toEqual([]);
    expect(lines[2][0].name).toBe('services.openssh.enable');
    expect(lines[3]).toEqual([]);
  });

  it('takes what looks like a flag behind --', async () => {
    expect(
      await snowglobe(['search', '--catalog', directory, '--', '--packages'], { environment }),
    ).toMatchObject({
      exit: 0,
      stderr: '',
    });
  });

  it.each([
    [['search']],
    [['search', 'x', '--stdin']],
    [['search', 'x', '--limit', 'many']],
    [['search', 'x', '--packages', '--options']],
    [['search', 'x', '--frobnicate']],
  ])('%j is wrong usage', async (words) => {
    expect(await ask(words)).toMatchObject({
      exit: 2,
      stdout: '',
      stderr: expect.stringMatching(/^snowglobe: \S/),
    });
  });

  it('says what is wrong with the catalogue', async () => {
    const damaged = await temporaryDirectory();
    await writeFile(join(damaged, 'options.json.br'), 'nonsense');
    expect(await snowglobe(['search', 'x', '--catalog', damaged], { environment })).toMatchObject({
      exit: 1,
      stderr: expect.stringContaining('options.json'),
    });
    expect(await snowglobe(['search', 'x', '--catalog', '/nonexistent'], { environment })).toMatchObject({
      exit: 1,
    });
  });

  it('knows our own texts where nothing else is known', async () => {
    const { stdout, stderr, exit } = await snowglobe(['search', 'firefox'], { environment });
    expect(exit).toBe(0);
    expect(stdout).toContain('firefox');
    expect(stderr).toContain('--catalog');
  });
});

describe('option', () => {
  it('tells everything about one', async () => {
    const { stdout } = await ask(['option', 'services.openssh.ports', '--json']);
    expect(JSON.parse(stdout)).toMatchObject({
      kind: 'option',
      name: 'services.openssh.ports',
      type: 'list of signed integer',
      structure: { kind: 'listOf', of: { kind: 'int' } },
      default: 'false',
      description: 'Where it listens.',
      declarations: ['nixos/modules/x.nix'],
    });
  });

  it('knows the option behind an entry of a set', async () => {
    expect((await ask(['option', 'users.users.jane.shell'])).stdout).toContain('users.users.<name>.shell');
  });

  it('ends with 3 and the nearest names where there is none', async () => {
    expect(await ask(['option', 'services.openssh.prots'])).toMatchObject({
      exit: 3,
      stdout: '',
      stderr: expect.stringContaining('services.openssh.ports'),
    });
    expect((await ask(['option'])).exit).toBe(2);
  });
});

describe('explain', () => {
  it('names what happened, where, and what may have been meant', async () => {
    const log = [
      "error: The option `services.opensh' does not exist. Definition values:",
      "       - In `/etc/nixos/own.nix':",
      '           {',
      '             enable = true;',
      '           }',
      "(use '--show-trace' to show detailed location information)",
    ].join('\n');
    const { stdout, exit } = await ask(['explain', '--json'], log);
    expect(exit).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      kind: 'unknown-option',
      title: 'A setting that does not exist',
      sentence:
        'This version of NixOS has no setting called services.opensh. Perhaps services.openssh was meant.',
      place: { file: '/etc/nixos/own.nix' },
      option: 'services.opensh',
      suggestions: ['services.openssh'],
      fixes: [
        {
          label: 'Use services.openssh instead',
          intents: [{ kind: 'rename', path: ['services', 'opensh'], to: ['services', 'openssh'] }],
        },
        {
          label: 'Take services.opensh out',
          intents: [{ kind: 'unset', path: ['services', 'opensh'] }],
        },
      ],
    });
  });

  it('says something of anything', async () => {
    for (const log of ['', 'all is well\n', '\u0000\u001b[31m\uffff', '@nix {"action"']) {
      expect(JSON.parse((await ask(['explain', '--json'], log)).stdout).kind).toBe('unknown');
    }
  });

  it('does not lose its way in a very long log', async () => {
    const log = `${'copying path /nix/store/x\n'.repeat(100_000)}error: undefined variable 'x'\n\n       at /etc/nixos/a.nix:3:5:\n`;
    const begun = performance.now();
    const { stdout } = await ask(['explain', '--json'], log);
    expect(JSON.parse(stdout)).toMatchObject({ kind: 'undefined-variable', place: { line: 3 } });
    expect(performance.now() - begun).toBeLessThan(10_000);
  });
});
