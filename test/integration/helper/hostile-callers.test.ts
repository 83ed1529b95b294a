import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { helperProtocolVersion } from '../../../shared/api/helper-protocol.ts';
import { finished, replaceRequest, talkToHelper, waitFor } from '../../helpers/helper-conversation.ts';
import { bundleHelper } from '../../helpers/helper-program.ts';
import {
  attack,
  directoryOf,
  expectRefused,
  isRoot,
  somebodyElse,
  treeOf,
} from '../../helpers/hostile-caller.ts';
import { type ScriptedComputer, scriptedComputer } from '../../helpers/scripted-computer.ts';
import { temporaryDirectory } from '../../helpers/temporary-directory.ts';

const helper = await bundleHelper();
chmodSync(directoryOf(helper), 0o755);
const restore = { request: 'restore', version: helperProtocolVersion };

/** Of the practice computer, made before a helper does it. */
function stateDirectory(machine: ScriptedComputer): string {
  const directory = join(machine.root, 'var/lib/snowglobe');
  mkdirSync(directory, { recursive: true });
  return directory;
}

describe('a computer that the caller may not choose', () => {
  it.each([
    ['PKEXEC_UID', '1000'],
    ['PKEXEC_UID', ''],
    ['PKEXEC_UID', 'root'],
    ['PKEXEC_UID', '-1'],
    ['SUDO_UID', '0'],
    ['SUDO_UID', '4294967296'],
  ])('with raised rights (%s=%s)', async (name, value) => {
    const machine = await scriptedComputer();
    const environment = { [name]: value };
    const args = ['--practice', machine.root];
    await expectRefused(helper, machine, 'refused-computer', { message: restore, args, environment });
    const mounted = ['--mounted', machine.configuration, stateDirectory(machine)];
    await expectRefused(helper, machine, 'refused-computer', {
      message: restore,
      args: mounted,
      environment,
    });
  });

  const wrong: readonly (readonly [string, (machine: ScriptedComputer) => readonly string[]])[] = [
    ['a practice computer nowhere', () => ['--practice']],
    ['one argument more', ({ root }) => ['--practice', root, 'more']],
    ['the root of everything', () => ['--practice', '/']],
    ['a relative directory', () => ['--practice', 'relative']],
    ['a directory by ..', ({ root }) => ['--practice', `${root}/../${root.split('/').pop()}`]],
    ['a directory with a slash at its end', ({ root }) => ['--practice', `${root}/`]],
    ['a file', ({ root }) => ['--practice', `${root}/bin/nixos-rebuild`]],
    ['a directory with a null byte', ({ root }) => ['--practice', `${root}%00`]],
    ['a mounted system without a journal', ({ configuration }) => ['--mounted', configuration]],
    ['an option that there is not', ({ root }) => ['--root', root]],
    ['a program', () => ['/bin/sh']],
    ['an empty argument', () => ['']],
    ['an option of Node', () => ['--inspect-brk', '--eval=1']],
  ];
  it.each(wrong)('by arguments that the helper does not know: %s', async (_, args) => {
    const machine = await scriptedComputer();
    const attacked = { message: restore, args: args(machine) };
    const before = treeOf(machine.root);
    expect((await attack(helper, machine, attacked)).at(-1)).toMatchObject({ event: 'failed' });
    expect(treeOf(machine.root)).toEqual(before);
  });

  it('whose configuration is in the store', async () => {
    const machine = await scriptedComputer();
    const generated = join(machine.root, 'nix/store/generated');
    mkdirSync(generated);
    writeFileSync(join(generated, 'configuration.nix'), '{ }');
    const args = ['--mounted', generated, stateDirectory(machine)];
    await expectRefused(helper, machine, 'refused-computer', { message: restore, args });
  });

  it('that is mounted: nothing is rebuilt, switched, deleted or collected there', async () => {
    const machine = await scriptedComputer();
    const args = ['--mounted', machine.configuration, stateDirectory(machine)];
    const version = helperProtocolVersion;
    for (const message of [
      replaceRequest(machine.computer.places.entry, 'x', 'switch'),
      { request: 'switch-generation', version, generation: 1 },
      { request: 'set-default', version, generation: 1 },
      { request: 'boot-once', version, generation: 1, specialisation: null },
      { request: 'delete-generations', version, generations: [1] },
      { request: 'collect-garbage', version },
      { request: 'update-channel', version },
    ]) {
      await expectRefused(helper, machine, 'refused-computer', { message, args });
    }
  });

  it.skipIf(!isRoot)('that belongs to somebody else (needs root)', async () => {
    const machine = await scriptedComputer();
    chmodSync(machine.root, 0o755);
    const attacked = { message: restore, user: somebodyElse };
    await expectRefused(helper, machine, 'refused-computer', attacked);
    const args = ['--mounted', machine.configuration, stateDirectory(machine)];
    await expectRefused(helper, machine, 'refused-computer', { ...attacked, args });
  });

  it.skipIf(!isRoot || existsSync('/etc/NIXOS'))(
    'that is not NixOS at all (needs root, and another system)',
    async () => {
      const machine = await scriptedComputer();
      const attacked = { message: restore, args: [], environment: { PKEXEC_UID: '1000' } };
      await expectRefused(helper, machine, 'refused-computer', attacked);
    },
  );
});

describe("the caller's environment", () => {
  it('reaches none of the programs that the helper starts', async () => {
    const machine = await scriptedComputer();
    const trap = await temporaryDirectory();
    const trace = join(trap, 'trace');
    for (const name of ['git', 'sh', 'nix-env', 'nixos-rebuild', 'systemd-cat', 'cat', 'ln']) {
      writeFileSync(join(trap, name), `#!/bin/sh\necho "$0" >> ${trace}\n`, { mode: 0o755 });
    }
    writeFileSync(join(trap, 'profile'), `echo sourced >> ${trace}\n`);
    const environment = {
      PATH: trap,
      HOME: trap,
      ENV: join(trap, 'profile'),
      BASH_ENV: join(trap, 'profile'),
      NIX_PATH: `nixpkgs=${trap}`,
      NIX_CONFIG: 'sandbox = false',
      NIX_REMOTE: 'ssh://evil.example',
      NIXOS_CONFIG: join(trap, 'evil.nix'),
      NIXPKGS_CONFIG: join(trap, 'evil.nix'),
      GIT_DIR: trap,
      GIT_SSH_COMMAND: join(trap, 'git'),
      TMPDIR: trap,
      IFS: 'x',
      SNOWGLOBE_PRACTICE: trap,
      EVIL: '1',
    };
    const talk = talkToHelper(helper, ['--practice', machine.root], environment);
    talk.send(replaceRequest(machine.computer.places.entry, '{ }\n'));
    expect(await talk.last).toMatchObject({ event: 'finished' });
    expect(existsSync(trace)).toBe(false);
    const seen = readFileSync(join(machine.root, 'environment'), 'utf8');
    expect(seen).not.toContain(trap);
    expect(seen).not.toMatch(/^(ENV|BASH_ENV|NIX_CONFIG|NIX_REMOTE|NIXOS_CONFIG|GIT_\w+|EVIL)=/m);
  });

  // What is loaded before our first line (LD_PRELOAD, NODE_OPTIONS) is the loader's and the runtime's own: pkexec,
  // run0 and sudo clear it, and without them the helper has no rights but the caller's. See docs/SECURITY.md.
});

describe('a journal that somebody else could have written', () => {
  /** Says that root's file has to be put back to a text of theirs. */
  function forge(directory: string, victim: string): void {
    const journal = join(directory, 'journal');
    mkdirSync(journal);
    writeFileSync(join(journal, '0.old'), 'evil');
    const digest = (text: string): string => createHash('sha256').update(text).digest('hex');
    writeFileSync(
      join(journal, 'journal.json'),
      JSON.stringify({
        startedAt: new Date().toISOString(),
        action: 'write',
        phase: 'files',
        system: { profile: null, running: null, bootId: null },
        trial: null,
        tried: null,
        commitMessage: null,
        files: [
          {
            path: victim,
            file: victim,
            copy: '0.old',
            newCopy: '0.new',
            look: { mode: 0o777, uid: 0, gid: 0, modifiedAt: 0 },
            before: digest('evil'),
            after: digest('victim'),
          },
        ],
      }),
    );
  }

  it.skipIf(!isRoot)('is not believed: in a directory of theirs (needs root)', async () => {
    const machine = await scriptedComputer();
    const victim = join(await temporaryDirectory(), 'victim');
    writeFileSync(victim, 'victim');
    const directory = stateDirectory(machine);
    forge(directory, victim);
    chownSync(directory, somebodyElse, somebodyElse);
    await expectRefused(helper, machine, 'refused-computer', { message: restore });
    expect(readFileSync(victim, 'utf8')).toBe('victim');
  });

  it('is not believed: in a directory that all may write', async () => {
    const machine = await scriptedComputer();
    const victim = join(await temporaryDirectory(), 'victim');
    writeFileSync(victim, 'victim');
    const directory = stateDirectory(machine);
    forge(directory, victim);
    chmodSync(directory, 0o777);
    await expectRefused(helper, machine, 'refused-computer', { message: restore });
    expect(readFileSync(victim, 'utf8')).toBe('victim');
  });

  it.skipIf(!isRoot)('is not believed: behind a link to a directory of theirs (needs root)', async () => {
    const machine = await scriptedComputer();
    const theirs = await temporaryDirectory();
    const victim = join(await temporaryDirectory(), 'victim');
    writeFileSync(victim, 'victim');
    forge(theirs, victim);
    chownSync(theirs, somebodyElse, somebodyElse);
    mkdirSync(join(machine.root, 'var/lib'), { recursive: true });
    symlinkSync(theirs, join(machine.root, 'var/lib/snowglobe'));
    const before = treeOf(theirs);
    await expectRefused(helper, machine, 'refused-computer', { message: restore });
    expect(treeOf(theirs)).toEqual(before);
    expect(readFileSync(victim, 'utf8')).toBe('victim');
  });

  it.each([
    ['gone', (directory: string) => rmSync(directory, { recursive: true })],
    [
      'a link to another place',
      (directory: string) => {
        renameSync(directory, `${directory}.moved`);
        symlinkSync(`${directory}.moved`, directory);
      },
    ],
    [
      'a file',
      (directory: string) => {
        rmSync(directory, { recursive: true });
        writeFileSync(directory, '');
      },
    ],
  ])('does not keep the helper from working when a directory in it is %s', async (_, exchange) => {
    const machine = await scriptedComputer();
    await machine.behave('never-ends');
    const directory = join(machine.configuration, 'modules');
    mkdirSync(directory);
    writeFileSync(join(directory, 'a.nix'), '{ }');
    const talk = talkToHelper(helper, ['--practice', machine.root]);
    talk.send(replaceRequest(join(directory, 'a.nix'), 'new'));
    await waitFor(() => existsSync(join(machine.root, 'marker')));
    talk.process.kill('SIGKILL');
    await talk.events;
    exchange(directory);
    await machine.behave('works');
    expect((await attack(helper, machine, { message: restore })).at(-1)).toEqual(finished(null));
    expect(existsSync(join(machine.root, 'var/lib/snowglobe/journal'))).toBe(false);
  });

  it('is refused when it cannot be read', async () => {
    const machine = await scriptedComputer();
    const directory = stateDirectory(machine);
    mkdirSync(join(directory, 'journal'));
    writeFileSync(join(directory, 'journal/journal.json'), '{ "files": "all of them" }');
    await expectRefused(helper, machine, 'file-system', { message: restore });
  });

  it('is not written through a link that stands where the audit is to be', async () => {
    const machine = await scriptedComputer();
    const victim = join(await temporaryDirectory(), 'victim');
    writeFileSync(victim, 'victim');
    symlinkSync(victim, join(stateDirectory(machine), 'audit.log'));
    expect((await attack(helper, machine, { message: restore })).at(-1)).toEqual(finished(null));
    expect(readFileSync(victim, 'utf8')).toBe('victim');
  });
});

describe('a caller that is not there, or holds on', () => {
  it('with the lock held, nothing is done', async () => {
    const machine = await scriptedComputer();
    const directory = stateDirectory(machine);
    const name = createHash('sha256').update(directory).digest('hex').slice(0, 32);
    const holder = createServer();
    await new Promise<void>((resolve) => holder.listen(`\0snowglobe-helper-${name}`, resolve));
    onTestFinished(() => void holder.close());
    const message = replaceRequest(machine.computer.places.entry, 'evil', 'write');
    await expectRefused(helper, machine, 'busy', { message });
  });

  it('with its output closed, everything is put back', async () => {
    const machine = await scriptedComputer();
    await machine.behave('never-ends');
    const before = await machine.files();
    const talk = talkToHelper(helper, ['--practice', machine.root]);
    talk.send(replaceRequest(machine.computer.places.entry, 'evil'));
    await waitFor(() => existsSync(join(machine.root, 'marker')));
    const exited = new Promise((resolve) => talk.process.once('exit', resolve));
    talk.process.stdout?.destroy();
    talk.process.stdin?.end();
    await exited;
    expect(await machine.files()).toEqual(before);
    expect(existsSync(join(machine.root, 'var/lib/snowglobe/journal'))).toBe(false);
  });

  it('with its output closed from the beginning, a request is whole or not begun', async () => {
    const machine = await scriptedComputer();
    const request = replaceRequest(machine.computer.places.entry, '{ }\n', 'write');
    const program = `exec >&-; exec "$@"`;
    const result = spawnSync(
      '/bin/sh',
      ['-c', program, 'sh', helper.runtime, helper.script, '--practice', machine.root],
      { env: {}, input: `${JSON.stringify(request)}\n` },
    );
    expect(result.signal).toBeNull();
    expect(readdirSync(machine.configuration).filter((name) => name.startsWith('.'))).toEqual([]);
    expect(existsSync(join(machine.root, 'var/lib/snowglobe/journal'))).toBe(false);
  });

  it('that is stopped and reads nothing does not fill the memory, and the request comes to its end', {
    timeout: 60_000,
  }, async () => {
    const machine = await scriptedComputer();
    const rebuild = machine.computer.commands.nixosRebuild.program;
    const script = readFileSync(rebuild, 'utf8');
    rmSync(rebuild);
    // 32 MB of lines, and then what it would have done.
    const talkative =
      "yes 'a line of a log, as long as lines of logs are, and then some more of it' | head -c 32000000\n";
    writeFileSync(rebuild, script.replace('\n', `\n${talkative}`), { mode: 0o755 });
    const child = spawn(helper.runtime, [helper.script, '--practice', machine.root], {
      env: {},
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    onTestFinished(() => void child.kill('SIGKILL'));
    child.stdout.pause();
    child.stdin.write(`${JSON.stringify(replaceRequest(machine.computer.places.entry, '{ }\n'))}\n`);
    const audit = join(machine.root, 'var/lib/snowglobe/audit.log');
    await waitFor(() => existsSync(audit), 50_000);
    expect(readFileSync(audit, 'utf8')).toContain('"ended":"finished"');
    const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
    expect(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1])).toBeLessThan(400_000);
    // It reads again: what was kept arrives, and the last word is among it.
    let last = '';
    let size = 0;
    child.stdout.on('data', (chunk: Buffer) => {
      size += chunk.length;
      last = `${last}${chunk.toString('utf8')}`.slice(-1_000);
    });
    child.stdout.resume();
    await new Promise((resolve) => child.once('close', resolve));
    expect(last).toContain('"event":"finished"');
    expect(size).toBeLessThan(25_000_000);
  });

  it('two at once are one after the other, or one of them is told so', async () => {
    const machine = await scriptedComputer();
    await machine.behave('takes-its-time');
    const request = replaceRequest(machine.computer.places.entry, '{ }\n');
    const first = talkToHelper(helper, ['--practice', machine.root]);
    first.send(request);
    await waitFor(() => existsSync(join(machine.root, 'var/lib/snowglobe/journal')));
    const message = { request: 'restore', version: helperProtocolVersion };
    expect((await attack(helper, machine, { message })).at(-1)).toMatchObject({ kind: 'busy' });
    expect(await first.last).toMatchObject({ event: 'finished' });
  });
});
