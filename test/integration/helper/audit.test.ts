import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { helperProtocolVersion } from '../../../shared/api/helper-protocol.ts';
import { finished, replaceRequest, talkToHelper } from '../../helpers/helper-conversation.ts';
import { bundleHelper } from '../../helpers/helper-program.ts';
import { attack } from '../../helpers/hostile-caller.ts';
import { type ScriptedComputer, scriptedComputer } from '../../helpers/scripted-computer.ts';

const helper = await bundleHelper();
const version = helperProtocolVersion;
const hasGit = ['/usr/bin/git', '/run/current-system/sw/bin/git'].some(existsSync);

const auditOf = (machine: ScriptedComputer): string => join(machine.root, 'var/lib/snowglobe/audit.log');

function auditLines(machine: ScriptedComputer): readonly Record<string, unknown>[] {
  const text = readFileSync(auditOf(machine), 'utf8');
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

describe('the audit', () => {
  it('says in one line who asked for what, about which files, and how it ended', async () => {
    const machine = await scriptedComputer();
    const { entry } = machine.computer.places;
    const secret = 'hunter2';
    const talk = talkToHelper(helper, ['--practice', machine.root]);
    talk.send({ ...replaceRequest(entry, `{ } # ${secret}\n`), commitMessage: secret });
    await talk.events;
    await attack(helper, machine, { message: replaceRequest('/etc/passwd\nuid=0.nix', secret, 'write') });
    await attack(helper, machine, {
      message: { request: 'delete-generations', version, generations: [7, 8] },
    });
    await attack(helper, machine, { message: 'nonsense' });
    const uid = process.getuid?.();
    expect(auditLines(machine)).toMatchObject([
      { uid, request: 'apply', action: 'switch', files: [entry], ended: 'finished', generation: 2 },
      { uid, request: 'apply', files: ['/etc/passwd\nuid=0.nix'], ended: 'failed', kind: 'refused-file' },
      { uid, request: 'delete-generations', generations: [7, 8], kind: 'unknown-generation' },
      { uid, request: null, ended: 'failed', kind: 'invalid-request' },
    ]);
    expect(readFileSync(auditOf(machine), 'utf8')).not.toContain(secret);
    expect(statSync(auditOf(machine)).mode & 0o777).toBe(0o600);
  });

  it('makes way for a new one before it is larger than a megabyte', async () => {
    const machine = await scriptedComputer();
    await attack(helper, machine, { message: { request: 'restore', version } });
    const line = readFileSync(auditOf(machine), 'utf8');
    writeFileSync(auditOf(machine), line.repeat(Math.floor((1024 * 1024) / line.length)));
    await attack(helper, machine, { message: { request: 'restore', version } });
    expect(auditLines(machine)).toMatchObject([{ request: 'restore', ended: 'finished' }]);
    expect(statSync(`${auditOf(machine)}.old`).size).toBeGreaterThan(1_000_000);
  });
});

describe.skipIf(!hasGit)('an apply in a git repository (needs git)', () => {
  it('ends with a commit where one is wanted, and with none where it is not', async () => {
    const machine = await scriptedComputer();
    const { entry } = machine.computer.places;
    const git = (...args: string[]): string =>
      execFileSync(
        'git',
        ['-C', machine.configuration, '-c', 'user.name=J', '-c', 'user.email=j@j', ...args],
        {
          encoding: 'utf8',
        },
      ).trim();
    git('init', '-q');
    git('add', '.');
    git('commit', '-q', '-m', 'Mine');

    const talk = talkToHelper(helper, ['--practice', machine.root]);
    talk.send({ ...replaceRequest(entry, '{ a = 1; }\n'), commitMessage: 'Set a' });
    const last = await talk.last;
    expect(last).toMatchObject({
      event: 'finished',
      commit: { kind: 'committed', hash: git('rev-parse', 'HEAD') },
    });
    expect(git('log', '--format=%s')).toBe('Set a\nMine');

    const [end] = (await attack(helper, machine, { message: replaceRequest(entry, '{ }\n', 'write') })).slice(
      -1,
    );
    expect(end).toEqual(finished(null));
    expect(git('log', '--format=%s')).toBe('Set a\nMine');
    const again = { ...replaceRequest(entry, '{ b = 1; }\n', 'write'), commitMessage: 'Set b' };
    expect((await attack(helper, machine, { message: again })).at(-1)).toMatchObject({
      event: 'finished',
      commit: { kind: 'not-committed', reason: 'uncommitted-work' },
    });
  });

  it('ends with none when it fails', async () => {
    const machine = await scriptedComputer();
    await machine.behave('fails-to-build');
    execFileSync('git', ['-C', machine.configuration, 'init', '-q']);
    const talk = talkToHelper(helper, ['--practice', machine.root]);
    talk.send({ ...replaceRequest(machine.computer.places.entry, '{ a = 1; }\n'), commitMessage: 'Set a' });
    expect(await talk.last).toMatchObject({ event: 'failed' });
    const head = join(machine.configuration, '.git/refs/heads');
    expect(execFileSync('find', [head, '-type', 'f'], { encoding: 'utf8' })).toBe('');
  });
});
