/** Trying a system: it runs, and stays only when somebody says so. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, statfsSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { helperFiles, helperJournalSchema } from '../../../shared/api/helper-journal.ts';
import { helperProtocolVersion } from '../../../shared/api/helper-protocol.ts';
import { finished, replaceRequest, waitFor } from '../../helpers/helper-conversation.ts';
import { bundleHelper } from '../../helpers/helper-program.ts';
import { canMount, mount } from '../../helpers/hostile-caller.ts';
import { type ScriptedComputer, scriptedComputer } from '../../helpers/scripted-computer.ts';
import {
  activationsOf,
  allNew,
  allOld,
  askFor,
  entryOf,
  guardsOf,
  shortTrial,
  stateOf,
  systemsOf,
  triedText,
  tryText,
} from '../../helpers/trial-conversation.ts';

const helper = await bundleHelper();
const onlyRuns = { profile: 1, runs: 2, starts: 1 };

function wentBack(reason: string) {
  return { event: 'finished', generation: null, wentBack: reason, commit: null };
}

function expectAllOver(machine: ScriptedComputer): void {
  expect(existsSync(join(stateOf(machine), 'journal'))).toBe(false);
  expect(readdirSync(stateOf(machine)).filter((name) => name.startsWith('scratch-'))).toEqual([]);
  expect(guardsOf(machine)).toEqual([]);
}

describe('a trial', () => {
  it('runs the new system and leaves alone what starts, until it is kept', async () => {
    const machine = await scriptedComputer();
    const talk = tryText(helper, machine);
    await talk.saw('trying');
    expect(systemsOf(machine)).toEqual(onlyRuns);
    expect(guardsOf(machine)).toHaveLength(1);
    talk.send({ request: 'confirm' });
    expect(await talk.last).toEqual(finished(2));
    expect(systemsOf(machine)).toEqual(allNew);
    expect(entryOf(machine)).toBe(triedText);
    expect(activationsOf(machine)).toEqual(['test 2', 'boot 2']);
    expectAllOver(machine);
  });

  it('goes back at once when it is asked to', async () => {
    const machine = await scriptedComputer();
    const files = await machine.files();
    const talk = tryText(helper, machine);
    await talk.saw('trying');
    talk.send({ request: 'cancel' });
    expect(await talk.last).toEqual(wentBack('asked'));
    expect(await talk.events).toContainEqual({ event: 'going-back', reason: 'asked' });
    expect(systemsOf(machine)).toEqual(allOld);
    expect(await machine.files()).toEqual(files);
    expect(activationsOf(machine)).toEqual(['test 2', 'test 1']);
    expectAllOver(machine);
  });

  it.each(['input', 'signal'] as const)('goes back when nobody is there any more (%s)', async (how) => {
    const machine = await scriptedComputer();
    const files = await machine.files();
    const talk = tryText(helper, machine);
    await talk.saw('trying');
    if (how === 'input') talk.process.stdin?.end();
    else talk.process.kill('SIGTERM');
    expect(await talk.last).toEqual(wentBack('app-closed'));
    expect(systemsOf(machine)).toEqual(allOld);
    expect(await machine.files()).toEqual(files);
    expectAllOver(machine);
  });

  it('goes back when the person had asked for it before the new system ran', async () => {
    const machine = await scriptedComputer();
    await machine.behave('activates-slowly');
    const talk = tryText(helper, machine);
    await waitFor(() => existsSync(join(machine.root, 'marker')));
    talk.send({ request: 'cancel' });
    expect(await talk.last).toEqual(wentBack('asked'));
    expect(systemsOf(machine)).toEqual(allOld);
  });

  it('is cancelled like anything else while it is built', async () => {
    const machine = await scriptedComputer();
    const files = await machine.files();
    await machine.behave('never-ends');
    const talk = tryText(helper, machine);
    await waitFor(() => existsSync(join(machine.root, 'marker')));
    talk.send({ request: 'cancel' });
    expect(await talk.last).toMatchObject({ event: 'failed', kind: 'cancelled', filesRestored: true });
    expect(await machine.files()).toEqual(files);
    expect(existsSync(join(machine.root, 'activations'))).toBe(false);
    expectAllOver(machine);
  });

  it('does not wait when the system is the same', async () => {
    const machine = await scriptedComputer();
    await machine.behave('nothing-new');
    const talk = tryText(helper, machine);
    expect(await talk.last).toEqual(finished(null));
    expect((await talk.events).map(({ event }) => event)).not.toContain('trying');
    expectAllOver(machine);
  });

  it('ends as a failure, with everything as it was, when a service does not start', async () => {
    const machine = await scriptedComputer();
    const files = await machine.files();
    await machine.behave('fails-at-a-unit');
    const talk = tryText(helper, machine);
    expect(await talk.last).toMatchObject({ event: 'failed', kind: 'program-failed', filesRestored: true });
    expect(systemsOf(machine)).toEqual(allOld);
    expect(await machine.files()).toEqual(files);
    expectAllOver(machine);
  });

  it('goes back wholly when the boot loader fails while it is kept', async () => {
    const machine = await scriptedComputer();
    const files = await machine.files();
    const talk = tryText(helper, machine);
    await talk.saw('trying');
    await machine.behave('fails-at-boot-loader');
    talk.send({ request: 'confirm' });
    expect(await talk.last).toMatchObject({
      event: 'failed',
      kind: 'program-failed',
      sentence: 'The new system could not be put into the boot loader.',
      filesRestored: true,
      generation: null,
    });
    expect(systemsOf(machine)).toEqual(allOld);
    expect(await machine.files()).toEqual(files);
    expectAllOver(machine);
  });

  it('leaves what somebody else made of the system meanwhile', async () => {
    const machine = await scriptedComputer();
    const talk = tryText(helper, machine);
    await talk.saw('trying');
    execFileSync(join(machine.root, 'bin/nixos-rebuild'), ['switch'], {
      cwd: machine.root,
      env: { PATH: '/usr/bin:/bin', SNOWGLOBE_PRACTICE: machine.root },
      stdio: 'ignore',
    });
    talk.send({ request: 'cancel' });
    expect(await talk.last).toEqual(finished(2));
    expect(systemsOf(machine)).toEqual({ profile: 3, runs: 3, starts: 3 });
    expect(entryOf(machine)).toBe(triedText);
    expectAllOver(machine);
  });

  it.each(['try', 'switch'] as const)(
    'is refused without its time, and its time without it (%s)',
    async (action) => {
      const machine = await scriptedComputer();
      const files = await machine.files();
      const trial = action === 'try' ? null : shortTrial;
      const request = replaceRequest(machine.computer.places.entry, triedText, action, trial);
      expect(await askFor(helper, machine, request).last).toMatchObject({ kind: 'invalid-request' });
      expect(await machine.files()).toEqual(files);
    },
  );

  it('can be read about while it waits, and what it keeps of the files cannot', async () => {
    const machine = await scriptedComputer();
    const talk = tryText(helper, machine);
    await talk.saw('trying');
    const path = join(stateOf(machine), helperFiles.journal);
    const journal = helperJournalSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
    expect(journal).toMatchObject({ action: 'try', phase: 'trial', trial: { seconds: 15 } });
    const modes = Object.fromEntries(
      readdirSync(join(path, '..')).map((name) => [name, statSync(join(path, '..', name)).mode & 0o777]),
    );
    expect(modes).toEqual({ 'journal.json': 0o644, 'program.json': 0o600, '0.old': 0o600, '0.new': 0o600 });
    expect(statSync(join(path, '..')).mode & 0o777).toBe(0o755);
    talk.send({ request: 'cancel' });
    await talk.last;
  });
});

const mounting = canMount() ? '' : ' (skipped: nothing can be mounted here)';

describe.skipIf(mounting !== '')(`a trial with a full disk${mounting}`, () => {
  it('brings the system back at once, and the files as soon as there is room', async () => {
    const machine = await scriptedComputer();
    const files = await machine.files();
    const { configuration } = machine;
    const old = readdirSync(configuration).map(
      (name) => [name, readFileSync(join(configuration, name))] as const,
    );
    expect(mount(['-t', 'tmpfs', '-o', 'size=64k,mode=755', 'tmpfs'], configuration)).toBe(true);
    for (const [name, bytes] of old) {
      writeFileSync(join(configuration, name), bytes, { mode: name === 'configuration.nix' ? 0o640 : 0o644 });
    }
    const talk = tryText(helper, machine);
    await talk.saw('trying');
    const { bavail, bsize } = statfsSync(configuration);
    writeFileSync(join(configuration, 'filler'), Buffer.alloc(bavail * bsize));
    talk.send({ request: 'cancel' });
    expect(await talk.last).toMatchObject({ event: 'failed', kind: 'no-space', filesRestored: false });
    expect(systemsOf(machine)).toEqual(allOld);
    expect(entryOf(machine)).toBe(triedText);

    rmSync(join(configuration, 'filler'));
    const next = askFor(helper, machine, { request: 'restore', version: helperProtocolVersion });
    expect(await next.last).toEqual(finished(null));
    expect(await machine.files()).toEqual(files);
  });
});

describe('a trial that nobody ends', () => {
  it('ends by itself after its time, and when the host that must answer does not', async () => {
    const [silent, checked, answered] = await Promise.all([
      scriptedComputer(),
      scriptedComputer(),
      scriptedComputer(),
    ]);
    const server = createServer((connection) => connection.destroy());
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;

    const silence = tryText(helper, silent);
    // Port 9 is `discard`, which nobody offers any more.
    const lost = tryText(helper, checked, { seconds: 60, check: { host: '127.0.0.1', port: 9 } });
    const reached = tryText(helper, answered, { seconds: 60, check: { host: '127.0.0.1', port } });
    await lost.saw('trying');
    lost.send({ request: 'confirm' });
    await lost.saw('confirm-refused');
    await reached.saw('trying');
    // The first look is made at once, and may take a moment all the same.
    await new Promise((resolve) => setTimeout(resolve, 300));
    reached.send({ request: 'confirm' });

    expect(await reached.last).toEqual(finished(2));
    expect(await lost.last).toEqual(wentBack('check-failed'));
    expect(await silence.last).toEqual(wentBack('silence'));
    for (const machine of [silent, checked]) {
      expect(systemsOf(machine)).toEqual(allOld);
      expectAllOver(machine);
    }
    expect(systemsOf(answered)).toEqual(allNew);
  }, 40_000);
});

describe('a test', () => {
  it('runs the new system with the new files until the next start', async () => {
    const machine = await scriptedComputer();
    const request = replaceRequest(machine.computer.places.entry, triedText, 'test');
    expect(await askFor(helper, machine, request).last).toEqual(finished(null));
    expect(systemsOf(machine)).toEqual(onlyRuns);
    expect(entryOf(machine)).toBe(triedText);
    expectAllOver(machine);
  });

  it('keeps the files when the system runs and only a service did not start', async () => {
    const machine = await scriptedComputer();
    await machine.behave('fails-at-a-unit');
    const request = replaceRequest(machine.computer.places.entry, triedText, 'test');
    expect(await askFor(helper, machine, request).last).toMatchObject({
      event: 'failed',
      filesRestored: false,
      generation: null,
    });
    expect(systemsOf(machine)).toEqual(onlyRuns);
    expect(entryOf(machine)).toBe(triedText);
  });
});

describe('the events of a request', () => {
  it('are kept for the person, with who was at work on it', async () => {
    const machine = await scriptedComputer();
    const talk = tryText(helper, machine);
    await talk.saw('trying');
    const worker = JSON.parse(readFileSync(join(stateOf(machine), helperFiles.helper), 'utf8'));
    expect(worker).toMatchObject({ pid: talk.process.pid, request: 'apply' });
    talk.send({ request: 'cancel' });
    const events = await talk.events;
    const path = join(stateOf(machine), helperFiles.events);
    const kept = readFileSync(path, 'utf8').trim().split('\n');
    expect(kept.map((line) => JSON.parse(line))).toEqual(events.filter(({ event }) => event !== 'ready'));
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(statSync(join(path, '..')).mode & 0o777).toBe(0o700);
  });
});
