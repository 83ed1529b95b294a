import { chownSync, linkSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { helperLimits, helperProtocolVersion } from '../../../shared/api/helper-protocol.ts';
import { fingerprint, finished, replaceRequest, talkToHelper } from '../../helpers/helper-conversation.ts';
import { bundleHelper } from '../../helpers/helper-program.ts';
import { describeFiles, type ScriptedComputer, scriptedComputer } from '../../helpers/scripted-computer.ts';
import { temporaryDirectory } from '../../helpers/temporary-directory.ts';

const helper = await bundleHelper();
const isRoot = process.getuid?.() === 0;
const somebodyElse = 1234;
const noTrial = { trial: null, commitMessage: null };

/** Everything in the folder: neither the configuration nor anything else may be touched. */
async function expectRefused(
  machine: ScriptedComputer,
  message: unknown,
  kind: string,
  args: readonly string[] = ['--practice', machine.root],
  environment: Readonly<Record<string, string>> = {},
): Promise<void> {
  const before = await describeFiles(machine.root);
  const talk = talkToHelper(helper, args, environment);
  talk.send(message);
  talk.process.stdin?.end();
  expect(await talk.last).toMatchObject({ event: 'failed', kind, filesRestored: true });
  expect(await describeFiles(machine.root)).toEqual(before);
}

describe('a path that is not of the configuration', () => {
  const escapes: readonly (readonly [string, (machine: ScriptedComputer) => string])[] = [
    ['outside', () => '/etc/shadow.nix'],
    ['relative', () => 'configuration.nix'],
    ['with ..', (machine) => `${machine.configuration}/../evil.nix`],
    ['with .. inside', (machine) => `${machine.configuration}/sub/../configuration.nix`],
    ['with a doubled slash', (machine) => `${machine.configuration}//configuration.nix`],
    ['with a dot', (machine) => `${machine.configuration}/./configuration.nix`],
    ['ending in a slash', (machine) => `${machine.configuration}/configuration.nix/`],
    ['the directory itself', (machine) => machine.configuration],
    ['a neighbour with the same beginning', (machine) => `${machine.configuration}-evil/a.nix`],
    ['with a newline', (machine) => `${machine.configuration}/a\n.nix`],
    ['with a null byte', (machine) => `${machine.configuration}/a\0.nix`],
    ['not a Nix file', (machine) => `${machine.configuration}/evil.sh`],
    ['of hardware', (machine) => `${machine.configuration}/hardware-configuration.nix`],
    ['of the store', (machine) => `${machine.root}/nix/store/evil.nix`],
    ['below a file', (machine) => `${machine.configuration}/configuration.nix/evil.nix`],
    ['in a directory that is not there', (machine) => `${machine.configuration}/no/evil.nix`],
  ];

  it.each(escapes)('%s is refused', async (name, pathOf) => {
    const machine = await scriptedComputer();
    const request = {
      request: 'apply',
      version: helperProtocolVersion,
      action: 'switch',
      files: [{ path: pathOf(machine), fingerprint: null, text: 'evil' }],
      ...noTrial,
    };
    const isFileSystem = name === 'below a file' || name === 'in a directory that is not there';
    await expectRefused(machine, request, isFileSystem ? 'file-system' : 'refused-file');
  });
});

describe('a link', () => {
  it('to a directory outside does not lead a new file there', async () => {
    const machine = await scriptedComputer();
    const outside = await temporaryDirectory();
    symlinkSync(outside, join(machine.configuration, 'out'));
    await expectRefused(
      machine,
      replaceRequest(join(machine.configuration, 'out/a.nix'), 'x'),
      'refused-file',
    );
    expect(await describeFiles(outside)).toEqual({});
  });

  it.skipIf(!isRoot)('to a file of somebody else is not followed (needs root)', async () => {
    const machine = await scriptedComputer();
    const outside = await temporaryDirectory();
    const target = join(outside, 'theirs.nix');
    writeFileSync(target, 'theirs');
    chownSync(target, somebodyElse, somebodyElse);
    const link = join(machine.configuration, 'link.nix');
    symlinkSync(target, link);
    await expectRefused(machine, replaceRequest(link, 'evil'), 'refused-file');
    expect(readFileSync(target, 'utf8')).toBe('theirs');
  });

  it.each([
    ['into the store', 'nix/store/00000000000000000000000000000009-generated.nix'],
    ['to a file that is no Nix file', 'var/passwords'],
    ['to the hardware configuration', 'etc/nixos/hardware-configuration.nix'],
  ])('%s is not followed', async (_, target) => {
    const machine = await scriptedComputer();
    mkdirSync(join(machine.root, 'var'));
    const path = join(machine.root, target);
    writeFileSync(path, 'target', { flag: 'a' });
    const link = join(machine.configuration, 'link.nix');
    symlinkSync(path, link);
    await expectRefused(machine, replaceRequest(link, 'evil'), 'refused-file');
  });

  it('that leads nowhere, or in a circle, is refused', async () => {
    const machine = await scriptedComputer();
    symlinkSync('/nowhere/a.nix', join(machine.configuration, 'dangling.nix'));
    symlinkSync('circle.nix', join(machine.configuration, 'circle.nix'));
    for (const name of ['dangling.nix', 'circle.nix']) {
      const files = [{ path: join(machine.configuration, name), fingerprint: null, text: 'evil' }];
      await expectRefused(
        machine,
        { request: 'apply', version: helperProtocolVersion, action: 'write', files, ...noTrial },
        'file-system',
      );
    }
  });

  it("to the person's own dotfiles is followed, and stays a link", async () => {
    const machine = await scriptedComputer();
    const target = join(await temporaryDirectory(), 'home.nix');
    writeFileSync(target, '{ }\n');
    const link = join(machine.configuration, 'home.nix');
    symlinkSync(target, link);
    const talk = talkToHelper(helper, ['--practice', machine.root]);
    talk.send(replaceRequest(link, '{ a = 1; }\n', 'write'));
    expect(await talk.last).toEqual(finished(null));
    expect(readFileSync(target, 'utf8')).toBe('{ a = 1; }\n');
    expect((await machine.files())['home.nix']).toBe(`link to ${target}`);
  });

  it('that is a hard link is replaced, and the other name keeps its bytes', async () => {
    const machine = await scriptedComputer();
    const other = join(machine.root, 'other');
    linkSync(machine.computer.places.entry, other);
    const before = readFileSync(other, 'utf8');
    const talk = talkToHelper(helper, ['--practice', machine.root]);
    talk.send(replaceRequest(machine.computer.places.entry, '{ }\n', 'write'));
    expect((await talk.last)?.event).toBe('finished');
    expect(readFileSync(other, 'utf8')).toBe(before);
  });

  it.skipIf(!isRoot)(
    'swapped by the owner of a directory gives only what the owner may do (needs root)',
    async () => {
      // The configuration is somebody's dotfiles; the secret is root's, in a place that only root may write.
      const machine = await scriptedComputer();
      chownSync(machine.configuration, somebodyElse, somebodyElse);
      const vault = await temporaryDirectory();
      const secret = join(vault, 'secret.nix');
      writeFileSync(secret, 'secret', { mode: 0o600 });
      const link = join(machine.configuration, 'link.nix');
      symlinkSync(secret, link);
      await expectRefused(machine, replaceRequest(link, 'evil', 'write'), 'file-system');
      expect(readFileSync(secret, 'utf8')).toBe('secret');
    },
  );
});

describe('something that is not a regular file', () => {
  it('is refused', async () => {
    const machine = await scriptedComputer();
    await mkdir(join(machine.configuration, 'directory.nix'));
    const files = [{ path: join(machine.configuration, 'directory.nix'), fingerprint: null, text: 'x' }];
    await expectRefused(
      machine,
      { request: 'apply', version: helperProtocolVersion, action: 'write', files, ...noTrial },
      'refused-file',
    );
  });
});

describe('a file that is not as the plan saw it', () => {
  const wrong = 'a'.repeat(64);

  it.each([
    ['changed', 'configuration.nix', wrong],
    ['there although it should be new', 'configuration.nix', null],
    ['gone', 'gone.nix', wrong],
  ])('%s is not written', async (_, name, expected) => {
    const machine = await scriptedComputer();
    const files = [{ path: join(machine.configuration, name), fingerprint: expected, text: 'x' }];
    await expectRefused(
      machine,
      { request: 'apply', version: helperProtocolVersion, action: 'switch', files, ...noTrial },
      'changed-on-disk',
    );
  });

  it('keeps the others from being written too', async () => {
    const machine = await scriptedComputer();
    const { entry } = machine.computer.places;
    const files = [
      { path: entry, fingerprint: fingerprint(entry), text: 'x' },
      { path: join(machine.configuration, 'b.nix'), fingerprint: wrong, text: 'x' },
    ];
    await expectRefused(
      machine,
      { request: 'apply', version: helperProtocolVersion, action: 'switch', files, ...noTrial },
      'changed-on-disk',
    );
  });

  it('is not named twice', async () => {
    const machine = await scriptedComputer();
    const { entry } = machine.computer.places;
    symlinkSync('configuration.nix', join(machine.configuration, 'same.nix'));
    const file = (path: string) => ({ path, fingerprint: fingerprint(entry), text: 'x' });
    const files = [file(entry), file(join(machine.configuration, 'same.nix'))];
    await expectRefused(
      machine,
      { request: 'apply', version: helperProtocolVersion, action: 'switch', files, ...noTrial },
      'refused-file',
    );
  });
});

describe('a message that is not a request', () => {
  const file = { path: '/etc/nixos/configuration.nix', fingerprint: null, text: '' };
  const messages: readonly (readonly [string, unknown])[] = [
    ['no JSON', 'switch please'],
    ['an empty line', ''],
    ['a list', []],
    ['null', 'null'],
    ['an unknown verb', { request: 'run', version: helperProtocolVersion, program: '/bin/sh' }],
    ['another version', { request: 'restore', version: 99 }],
    ['no version', { request: 'restore' }],
    ['a cancel first', { request: 'cancel' }],
    [
      'an unknown action',
      { request: 'apply', version: helperProtocolVersion, action: 'test; rm', files: [file] },
    ],
    ['no list of files', { request: 'apply', version: helperProtocolVersion, action: 'switch' }],
    [
      'more fields',
      {
        request: 'apply',
        version: helperProtocolVersion,
        action: 'switch',
        files: [file],
        ...noTrial,
        program: '/bin/sh',
      },
    ],
    [
      'more fields of a file',
      {
        request: 'apply',
        version: helperProtocolVersion,
        action: 'write',
        files: [{ ...file, mode: 511 }],
        ...noTrial,
      },
    ],
    [
      'too many files',
      {
        request: 'apply',
        version: helperProtocolVersion,
        action: 'write',
        files: Array.from({ length: helperLimits.files + 1 }, () => file),
        ...noTrial,
      },
    ],
    [
      'a text that is too long',
      {
        request: 'apply',
        version: helperProtocolVersion,
        action: 'write',
        files: [{ ...file, text: 'x'.repeat(helperLimits.fileText + 1) }],
        ...noTrial,
      },
    ],
    ['a line that is too long', 'x'.repeat(helperLimits.requestBytes + 1)],
    [
      'a fingerprint that is none',
      {
        request: 'apply',
        version: helperProtocolVersion,
        action: 'write',
        files: [{ ...file, fingerprint: 'ABC' }],
        ...noTrial,
      },
    ],
    ['generation 0', { request: 'switch-generation', version: helperProtocolVersion, generation: 0 }],
    ['half a generation', { request: 'switch-generation', version: helperProtocolVersion, generation: 1.5 }],
    [
      'a generation with an option',
      { request: 'switch-generation', version: helperProtocolVersion, generation: '1 --help' },
    ],
    ['a prototype', '{"__proto__":{"request":"restore","version":1}}'],
  ];

  it.each(messages)('%s is refused', async (_, message) => {
    await expectRefused(await scriptedComputer(), message, 'invalid-request');
  });
});

describe('a computer that the caller may not choose', () => {
  const restore = { request: 'restore', version: helperProtocolVersion };

  it.each([
    ['PKEXEC_UID', '1000'],
    ['SUDO_UID', '0'],
  ])('with raised rights (%s)', async (name, value) => {
    const machine = await scriptedComputer();
    const environment = { [name]: value };
    const args = ['--practice', machine.root];
    await expectRefused(machine, restore, 'refused-computer', args, environment);
    const mounted = ['--mounted', machine.configuration, machine.root];
    await expectRefused(machine, restore, 'refused-computer', mounted, environment);
  });

  it('by arguments that the helper does not know', async () => {
    const machine = await scriptedComputer();
    for (const args of [
      ['--practice'],
      ['--practice', machine.root, 'more'],
      ['--practice', '/'],
      ['--practice', 'relative'],
      ['--practice', `${machine.root}/../${machine.root.split('/').pop()}`],
      ['--practice', `${machine.root}/bin/nixos-rebuild`],
      ['--mounted', machine.configuration],
      ['--root', machine.root],
      ['/bin/sh'],
    ]) {
      await expectRefused(machine, restore, 'refused-computer', args);
    }
  });

  it('whose configuration is in the store', async () => {
    const machine = await scriptedComputer();
    const generated = join(machine.root, 'nix/store/generated');
    mkdirSync(generated);
    writeFileSync(join(generated, 'configuration.nix'), '{ }');
    const args = ['--mounted', generated, machine.root];
    await expectRefused(machine, restore, 'refused-computer', args);
  });

  it('that is mounted: nothing is rebuilt there', async () => {
    const machine = await scriptedComputer();
    const request = replaceRequest(machine.computer.places.entry, 'x', 'switch');
    const args = ['--mounted', machine.configuration, machine.root];
    await expectRefused(machine, request, 'refused-computer', args);
  });
});
