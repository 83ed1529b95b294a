import { chownSync, linkSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { helperProtocolVersion } from '../../../shared/api/helper-protocol.ts';
import { fingerprint, finished, replaceRequest, talkToHelper } from '../../helpers/helper-conversation.ts';
import { bundleHelper } from '../../helpers/helper-program.ts';
import { expectRefused, isRoot, somebodyElse } from '../../helpers/hostile-caller.ts';
import { describeFiles, type ScriptedComputer, scriptedComputer } from '../../helpers/scripted-computer.ts';
import { temporaryDirectory } from '../../helpers/temporary-directory.ts';

const helper = await bundleHelper();
const noTrial = { trial: null, commitMessage: null };

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
    await expectRefused(helper, machine, isFileSystem ? 'file-system' : 'refused-file', { message: request });
  });
});

describe('a link', () => {
  it('to a directory outside does not lead a new file there', async () => {
    const machine = await scriptedComputer();
    const outside = await temporaryDirectory();
    symlinkSync(outside, join(machine.configuration, 'out'));
    await expectRefused(helper, machine, 'refused-file', {
      message: replaceRequest(join(machine.configuration, 'out/a.nix'), 'x'),
    });
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
    await expectRefused(helper, machine, 'refused-file', { message: replaceRequest(link, 'evil') });
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
    await expectRefused(helper, machine, 'refused-file', { message: replaceRequest(link, 'evil') });
  });

  it('that leads nowhere, or in a circle, is refused', async () => {
    const machine = await scriptedComputer();
    symlinkSync('/nowhere/a.nix', join(machine.configuration, 'dangling.nix'));
    symlinkSync('circle.nix', join(machine.configuration, 'circle.nix'));
    for (const name of ['dangling.nix', 'circle.nix']) {
      const files = [{ path: join(machine.configuration, name), fingerprint: null, text: 'evil' }];
      await expectRefused(helper, machine, 'file-system', {
        message: { request: 'apply', version: helperProtocolVersion, action: 'write', files, ...noTrial },
      });
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
      await expectRefused(helper, machine, 'file-system', { message: replaceRequest(link, 'evil', 'write') });
      expect(readFileSync(secret, 'utf8')).toBe('secret');
    },
  );
});

describe('something that is not a regular file', () => {
  it('is refused', async () => {
    const machine = await scriptedComputer();
    await mkdir(join(machine.configuration, 'directory.nix'));
    const files = [{ path: join(machine.configuration, 'directory.nix'), fingerprint: null, text: 'x' }];
    await expectRefused(helper, machine, 'refused-file', {
      message: { request: 'apply', version: helperProtocolVersion, action: 'write', files, ...noTrial },
    });
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
    await expectRefused(helper, machine, 'changed-on-disk', {
      message: { request: 'apply', version: helperProtocolVersion, action: 'switch', files, ...noTrial },
    });
  });

  it('keeps the others from being written too', async () => {
    const machine = await scriptedComputer();
    const { entry } = machine.computer.places;
    const files = [
      { path: entry, fingerprint: fingerprint(entry), text: 'x' },
      { path: join(machine.configuration, 'b.nix'), fingerprint: wrong, text: 'x' },
    ];
    await expectRefused(helper, machine, 'changed-on-disk', {
      message: { request: 'apply', version: helperProtocolVersion, action: 'switch', files, ...noTrial },
    });
  });

  it('is not named twice', async () => {
    const machine = await scriptedComputer();
    const { entry } = machine.computer.places;
    symlinkSync('configuration.nix', join(machine.configuration, 'same.nix'));
    const file = (path: string) => ({ path, fingerprint: fingerprint(entry), text: 'x' });
    const files = [file(entry), file(join(machine.configuration, 'same.nix'))];
    await expectRefused(helper, machine, 'refused-file', {
      message: { request: 'apply', version: helperProtocolVersion, action: 'switch', files, ...noTrial },
    });
  });
});
