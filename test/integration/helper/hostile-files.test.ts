import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { fingerprint } from '../../helpers/helper-conversation.ts';
import { bundleHelper } from '../../helpers/helper-program.ts';
import {
  applyRequest,
  attack,
  canMount,
  directoryOf,
  expectRefused,
  isRoot,
  mount,
  somebodyElse,
  treeOf,
  writeRequest,
} from '../../helpers/hostile-caller.ts';
import { scriptedComputer } from '../../helpers/scripted-computer.ts';
import { temporaryDirectory } from '../../helpers/temporary-directory.ts';

const helper = await bundleHelper();
chmodSync(directoryOf(helper), 0o755);

describe('a name that deceives', () => {
  const names: readonly (readonly [string, string])[] = [
    ['read from right to left', 'a\u202exin.nix'],
    ['with an invisible space', 'a\u200b.nix'],
    ['with a byte order mark', '\ufeffa.nix'],
    ['with a line separator', 'a\u2028.nix'],
    ['with a control character of Latin-1', 'a\u0085.nix'],
    ['with an escape sequence for terminals', 'a\u001b[2J.nix'],
    ['with a carriage return', 'a\r.nix'],
    ['with half a character', 'a\ud800.nix'],
    ['of the hardware in other letters', 'Hardware-Configuration.nix'],
    ['of the hardware with a ligature', 'hardware-con\ufb01guration.nix'],
    ["of git's own files", '.git/hooks/a.nix'],
    ["of git's own files in capitals", '.GIT/a.nix'],
    ['longer than names can be', `${'a'.repeat(300)}.nix`],
  ];

  it.each(names)('%s is refused', async (what, name) => {
    const machine = await scriptedComputer();
    mkdirSync(join(machine.configuration, '.git/hooks'), { recursive: true });
    mkdirSync(join(machine.configuration, '.GIT'));
    const message = writeRequest(join(machine.configuration, name));
    const kind = what === 'longer than names can be' ? 'file-system' : 'refused-file';
    await expectRefused(helper, machine, kind, { message });
  });

  it('of the hardware by a hard link or a link is refused', async () => {
    const machine = await scriptedComputer();
    const hardware = join(machine.configuration, 'hardware-configuration.nix');
    linkSync(hardware, join(machine.configuration, 'hard.nix'));
    symlinkSync('hard.nix', join(machine.configuration, 'soft.nix'));
    for (const name of ['hard.nix', 'soft.nix']) {
      const message = writeRequest(join(machine.configuration, name));
      await expectRefused(helper, machine, 'refused-file', { message });
    }
  });

  it('twice by two names of one file is refused', async () => {
    const machine = await scriptedComputer();
    const { entry } = machine.computer.places;
    const other = join(machine.configuration, 'other.nix');
    linkSync(entry, other);
    const file = (path: string) => ({ path, fingerprint: fingerprint(path), text: 'evil' });
    const message = applyRequest([file(entry), file(other)]);
    await expectRefused(helper, machine, 'refused-file', { message });
  });
});

describe('a text', () => {
  it('with half a character is refused', async () => {
    const machine = await scriptedComputer();
    const { entry } = machine.computer.places;
    const message = applyRequest([{ path: entry, fingerprint: fingerprint(entry), text: 'a\ud800b' }]);
    await expectRefused(helper, machine, 'refused-file', { message });
  });
});

describe('something that only looks like a file', () => {
  it.each([
    ['a named pipe', (path: string) => spawnSync('mkfifo', [path])],
    ['a directory', (path: string) => mkdirSync(path)],
    ['a link to a device', (path: string) => symlinkSync('/dev/zero', path)],
    ['a link to a directory', (path: string) => symlinkSync('/tmp', path)],
    ["a link to the system's accounts", (path: string) => symlinkSync('/etc/passwd', path)],
    [
      'a link to a link to them',
      (path: string) => {
        symlinkSync('/etc/passwd', `${path}.1`);
        symlinkSync(`${path}.1`, path);
      },
    ],
    ['a link to the memory of the helper', (path: string) => symlinkSync('/proc/self/mem', path)],
  ])('%s is refused at once', async (_, make) => {
    const machine = await scriptedComputer();
    const path = join(machine.configuration, 'evil.nix');
    make(path);
    await expectRefused(helper, machine, 'refused-file', {
      message: applyRequest([{ path, fingerprint: null, text: 'evil' }]),
    });
  });

  it('a file that would fill the memory is refused, and not read', async () => {
    const machine = await scriptedComputer();
    const path = join(machine.configuration, 'evil.nix');
    writeFileSync(path, '');
    truncateSync(path, 100 * 1024 * 1024);
    const message = applyRequest([{ path, fingerprint: 'a'.repeat(64), text: 'evil' }]);
    expect((await attack(helper, machine, { message })).at(-1)).toMatchObject({
      event: 'failed',
      kind: 'file-system',
    });
    expect(statSync(path).size).toBe(100 * 1024 * 1024);
  });

  it('a socket is refused', async () => {
    const machine = await scriptedComputer();
    const path = join(machine.configuration, 'evil.nix');
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(path, resolve));
    onTestFinished(() => void server.close());
    await expectRefused(helper, machine, 'refused-file', {
      message: applyRequest([{ path, fingerprint: null, text: 'evil' }]),
    });
  });

  it.skipIf(!isRoot)('a device is refused (needs root)', async ({ skip }) => {
    const machine = await scriptedComputer();
    const path = join(machine.configuration, 'evil.nix');
    if (spawnSync('mknod', [path, 'c', '1', '5']).status !== 0) skip('devices cannot be made here');
    await expectRefused(helper, machine, 'refused-file', {
      message: applyRequest([{ path, fingerprint: null, text: 'evil' }]),
    });
  });

  it('a chain of links out of the configuration, by a directory in the middle, leads nowhere', async () => {
    const machine = await scriptedComputer();
    const outside = await temporaryDirectory();
    symlinkSync(outside, join(machine.configuration, 'a'));
    symlinkSync('a', join(machine.configuration, 'b'));
    const before = treeOf(outside);
    const message = writeRequest(join(machine.configuration, 'b/new.nix'));
    await expectRefused(helper, machine, 'refused-file', { message });
    expect(treeOf(outside)).toEqual(before);
  });
});

const mounting = canMount() ? '' : ' (skipped: nothing can be mounted here)';

describe.skipIf(mounting !== '')(`something mounted inside the configuration${mounting}`, () => {
  it.each([
    ['another file system', 'modules', (point: string) => mount(['-t', 'tmpfs', 'tmpfs'], point)],
    [
      'with a name that has to be escaped',
      'my modules\\\n',
      (point: string) => mount(['-t', 'tmpfs', 'tmpfs'], point),
    ],
    ['a directory from elsewhere', 'modules', (point: string) => mount(['--bind', '/srv'], point)],
  ])('%s is not written to', async (_, name, mountAt) => {
    const machine = await scriptedComputer();
    const point = join(machine.configuration, name);
    mkdirSync(point);
    expect(mountAt(point)).toBe(true);
    // A control character in the name is refused for itself; the mount is reached by a link.
    symlinkSync(point, join(machine.configuration, 'link'));
    const message = writeRequest(join(machine.configuration, 'link/new.nix'));
    await expectRefused(helper, machine, 'refused-file', { message });
    expect(readdirSync('/srv')).not.toContain('new.nix');
  });

  it('a single file from elsewhere is not written to', async () => {
    const machine = await scriptedComputer();
    const theirs = join(await temporaryDirectory(), 'theirs.nix');
    writeFileSync(theirs, 'theirs');
    const point = join(machine.configuration, 'one.nix');
    writeFileSync(point, '');
    expect(mount(['--bind', theirs], point)).toBe(true);
    await expectRefused(helper, machine, 'refused-file', { message: writeRequest(point) });
    expect(readFileSync(theirs, 'utf8')).toBe('theirs');
  });

  it('does not keep the rest from being written, nor does a configuration that is itself a mount', async () => {
    const machine = await scriptedComputer();
    expect(mount(['-t', 'tmpfs', 'tmpfs'], machine.configuration)).toBe(true);
    mkdirSync(join(machine.configuration, 'modules'));
    expect(mount(['-t', 'tmpfs', 'tmpfs'], join(machine.configuration, 'modules'))).toBe(true);
    const message = writeRequest(join(machine.configuration, 'new.nix'));
    expect((await attack(helper, machine, { message })).at(-1)?.event).toBe('finished');
  });
});

describe.skipIf(!isRoot)("somebody else's files (needs root)", () => {
  it('are not written for a person who only has the directory', async () => {
    const machine = await scriptedComputer();
    const { entry } = machine.computer.places;
    spawnSync('chown', ['-R', '-h', `${somebodyElse}:${somebodyElse}`, machine.root]);
    chmodSync(machine.root, 0o755);
    chownSync(entry, 0, 0);
    chmodSync(entry, 0o644);
    const before = readFileSync(entry, 'utf8');
    const message = writeRequest(entry);
    const events = await attack(helper, machine, { message, user: somebodyElse });
    expect(events.at(-1)).toMatchObject({ event: 'failed', kind: 'file-system', filesRestored: true });
    expect(readFileSync(entry, 'utf8')).toBe(before);
    expect(readdirSync(machine.configuration).sort()).toEqual([
      'configuration.nix',
      'hardware-configuration.nix',
    ]);
  });

  it("are not reached by a person's own link to them", async () => {
    const machine = await scriptedComputer();
    const secret = join(await temporaryDirectory(), 'secret.nix');
    writeFileSync(secret, 'secret', { mode: 0o644 });
    chmodSync(join(secret, '..'), 0o755);
    symlinkSync(secret, join(machine.configuration, 'link.nix'));
    spawnSync('chown', ['-R', '-h', `${somebodyElse}:${somebodyElse}`, machine.root]);
    const message = writeRequest(join(machine.configuration, 'link.nix'));
    await expectRefused(helper, machine, 'refused-file', { message, user: somebodyElse });
    expect(readFileSync(secret, 'utf8')).toBe('secret');
  });

  it("keep their bytes when somebody's hard link to them is written by root", async () => {
    const machine = await scriptedComputer();
    const secret = join(machine.root, 'secret');
    writeFileSync(secret, 'secret', { mode: 0o644 });
    linkSync(secret, join(machine.configuration, 'link.nix'));
    chownSync(machine.configuration, somebodyElse, somebodyElse);
    const message = writeRequest(join(machine.configuration, 'link.nix'));
    await attack(helper, machine, { message });
    expect(readFileSync(secret, 'utf8')).toBe('secret');
  });

  it('are safe from links that are exchanged while the helper works', { timeout: 30_000 }, async () => {
    const machine = await scriptedComputer();
    const vault = await temporaryDirectory();
    writeFileSync(join(vault, 'secret.nix'), 'mine', { mode: 0o644 });
    chmodSync(vault, 0o755);
    chmodSync(machine.root, 0o755);
    const { configuration } = machine;
    mkdirSync(join(configuration, 'own'));
    writeFileSync(join(configuration, 'own/secret.nix'), 'mine');
    spawnSync('chown', ['-R', `${somebodyElse}:${somebodyElse}`, configuration]);
    const before = treeOf(vault);
    // `sub` is in turn their own directory and a link into root's vault, hundreds of times a second.
    const swapping = spawn(
      process.execPath,
      [
        '-e',
        `const { renameSync, symlinkSync } = require('node:fs');
         symlinkSync(${JSON.stringify(vault)}, 'other');
         for (;;) { renameSync('own', 'sub'); renameSync('sub', 'own'); renameSync('other', 'sub'); renameSync('sub', 'other'); }`,
      ],
      { cwd: configuration, uid: somebodyElse, gid: somebodyElse, stdio: 'ignore' },
    );
    onTestFinished(() => void swapping.kill('SIGKILL'));
    const message = applyRequest([
      { path: join(configuration, 'sub/secret.nix'), fingerprint: sha256OfMine, text: 'evil' },
      { path: join(configuration, 'sub/new.nix'), fingerprint: null, text: 'evil' },
    ]);
    for (let round = 0; round < 12; round += 1) await attack(helper, machine, { message });
    expect(treeOf(vault)).toEqual(before);
  });
});

const sha256OfMine = '3fd30542fe3f61b14bd4a4b2dc0b6fb30fa6f63ebce52dd1778aaa8c4dc02cff';
