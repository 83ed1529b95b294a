import {
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { helperProtocolVersion } from '../../../shared/api/helper-protocol.ts';
import {
  fingerprint,
  finished,
  replaceRequest,
  talkToHelper,
  waitFor,
} from '../../helpers/helper-conversation.ts';
import { bundleHelper } from '../../helpers/helper-program.ts';
import { type Behaviour, type ScriptedComputer, scriptedComputer } from '../../helpers/scripted-computer.ts';

const helper = await bundleHelper();
const changed = '{ pkgs, ... }:\n{ environment.systemPackages = [ pkgs.firefox pkgs.gimp ]; }\n';

function apply(machine: ScriptedComputer, action: 'switch' | 'boot' | 'write' = 'switch') {
  const talk = talkToHelper(helper, ['--practice', machine.root]);
  talk.send(replaceRequest(machine.computer.places.entry, changed, action));
  return talk;
}

function expectNoLeftovers(machine: ScriptedComputer): void {
  const kept = ['audit.log', 'job'];
  const left = readdirSync(join(machine.root, 'var/lib/snowglobe')).filter((name) => !kept.includes(name));
  expect(left).toEqual([]);
  expect(readdirSync(machine.configuration).filter((name) => name.startsWith('.'))).toEqual([]);
}

describe('applying through the helper', () => {
  it('writes the file, keeps its mode and makes a generation', async () => {
    const machine = await scriptedComputer();
    const { last, events } = apply(machine);
    expect(await last).toEqual(finished(2));
    expect((await events).slice(0, 3)).toEqual([
      { event: 'ready', version: helperProtocolVersion },
      { event: 'state', state: 'writing' },
      { event: 'state', state: 'running' },
    ]);
    expect((await machine.files())['configuration.nix']).toMatch(/^640 /);
    expect(readFileSync(machine.computer.places.entry, 'utf8')).toBe(changed);
    expect((await machine.generations()).profile).toBe(2);
    expectNoLeftovers(machine);
  });

  it('starts nixos-rebuild with an environment of its own, in a directory of its own', async () => {
    const machine = await scriptedComputer();
    const talk = talkToHelper(helper, ['--practice', machine.root], {
      LD_PRELOAD: '',
      EVIL: '1',
      PATH: '/evil',
    });
    talk.send(replaceRequest(machine.computer.places.entry, changed));
    await talk.last;
    const environment = readFileSync(join(machine.root, 'environment'), 'utf8');
    expect(environment).not.toMatch(/EVIL|\/evil/);
    expect(environment).toContain(`SNOWGLOBE_PRACTICE=${machine.root}`);
    expect(readFileSync(join(machine.root, 'arguments'), 'utf8')).toBe(
      'switch\n--log-format\ninternal-json\n',
    );
    expect(readFileSync(join(machine.root, 'working-directory'), 'utf8')).toContain('/scratch-');
  });

  it('makes the files that are there the system when none is to be written', async () => {
    const machine = await scriptedComputer();
    const files = await machine.files();
    const talk = talkToHelper(helper, ['--practice', machine.root]);
    talk.send({
      request: 'apply',
      version: helperProtocolVersion,
      action: 'switch',
      files: [],
      trial: null,
      commitMessage: null,
    });
    expect(await talk.last).toEqual(finished(2));
    expect(await machine.files()).toEqual(files);
  });

  it('says that no generation was made when the system is the same', async () => {
    const machine = await scriptedComputer();
    await machine.behave('nothing-new');
    expect(await apply(machine).last).toEqual(finished(null));
    expect(readFileSync(machine.computer.places.entry, 'utf8')).toBe(changed);
  });

  it('only writes the files when that is all that is asked', async () => {
    const machine = await scriptedComputer();
    expect(await apply(machine, 'write').last).toEqual(finished(null));
    expect(readFileSync(machine.computer.places.entry, 'utf8')).toBe(changed);
    expect(existsSync(join(machine.root, 'arguments'))).toBe(false);
    expectNoLeftovers(machine);
  });

  it.skipIf(process.getuid?.() !== 0)('keeps a file of somebody else theirs (needs root)', async () => {
    const machine = await scriptedComputer();
    chownSync(machine.computer.places.entry, 1234, 1235);
    const before = await machine.files();
    await machine.behave('fails-to-build');
    await apply(machine).last;
    expect(await machine.files()).toEqual(before);
    await machine.behave('works');
    await apply(machine).last;
    expect((await machine.files())['configuration.nix']).toMatch(/^640 1234:1235/);
  });
});

describe('a rebuild that fails', () => {
  const failures: readonly (readonly [Behaviour, 'switch' | 'boot'])[] = [
    ['fails-to-build', 'switch'],
    ['fails-to-build', 'boot'],
    ['fails-at-boot-loader', 'switch'],
    ['fails-at-boot-loader', 'boot'],
  ];

  it.each(failures)(
    '%s on %s: files, profile and running system are as they were',
    async (behaviour, action) => {
      const machine = await scriptedComputer();
      const files = await machine.files();
      const generations = await machine.generations();
      await machine.behave(behaviour);
      const last = await apply(machine, action).last;
      expect(last).toMatchObject({ event: 'failed', kind: 'program-failed', filesRestored: true });
      expect(await machine.files()).toEqual(files);
      expect(await machine.generations()).toEqual(generations);
      expectNoLeftovers(machine);
    },
  );

  it('ends the rebuild when it cannot keep track of it', async () => {
    const machine = await scriptedComputer();
    const files = await machine.files();
    const generations = await machine.generations();
    await machine.behave('never-ends');
    const talk = talkToHelper(helper, ['--practice', machine.root]);
    // Enough files that the journal is there for a while before the rebuild is started.
    const names = Array.from({ length: 150 }, (_, index) => join(machine.configuration, `${index}.nix`));
    talk.send({
      request: 'apply',
      version: helperProtocolVersion,
      action: 'switch',
      files: names.map((path) => ({ path, fingerprint: null, text: '{ }\n' })),
      trial: null,
      commitMessage: null,
    });
    const journal = join(machine.root, 'var/lib/snowglobe/journal');
    await waitFor(() => existsSync(journal));
    mkdirSync(join(journal, 'program.json'));
    expect(await talk.last).toMatchObject({ event: 'failed', kind: 'file-system', filesRestored: true });
    expect(await machine.files()).toEqual(files);
    expect(await machine.generations()).toEqual(generations);
    expectNoLeftovers(machine);
  });

  it('takes a file away again that it had created', async () => {
    const machine = await scriptedComputer();
    const files = await machine.files();
    await machine.behave('fails-to-build');
    const talk = talkToHelper(helper, ['--practice', machine.root]);
    talk.send(replaceRequest(join(machine.configuration, 'snowglobe.nix'), '{ }\n'));
    expect(await talk.last).toMatchObject({ kind: 'program-failed', filesRestored: true });
    expect(await machine.files()).toEqual(files);
  });

  it('keeps the files when the new system runs and only a unit did not start', async () => {
    const machine = await scriptedComputer();
    await machine.behave('fails-at-a-unit');
    expect(await apply(machine).last).toMatchObject({
      kind: 'program-failed',
      filesRestored: false,
      generation: 2,
    });
    expect(readFileSync(machine.computer.places.entry, 'utf8')).toBe(changed);
    expectNoLeftovers(machine);
  });

  it('leaves alone what somebody saved in the meantime, and says so', async () => {
    const machine = await scriptedComputer();
    await machine.behave('never-ends');
    const talk = apply(machine);
    await waitFor(() => existsSync(join(machine.root, 'marker')));
    writeFileSync(machine.computer.places.entry, '{ } # mine\n');
    talk.send({ request: 'cancel' });
    expect(await talk.last).toMatchObject({ kind: 'cancelled', filesRestored: false });
    expect(readFileSync(machine.computer.places.entry, 'utf8')).toBe('{ } # mine\n');
  });
});

describe('cancelling', () => {
  it('ends the rebuild with everything it started and puts the files back', async () => {
    const machine = await scriptedComputer();
    const files = await machine.files();
    await machine.behave('never-ends');
    const talk = apply(machine);
    await waitFor(() => existsSync(join(machine.root, 'marker')));
    expect(await machine.files()).not.toEqual(files);
    talk.send({ request: 'cancel' });
    expect(await talk.last).toMatchObject({ event: 'failed', kind: 'cancelled', filesRestored: true });
    expect(await machine.files()).toEqual(files);
    expectNoLeftovers(machine);
  });

  it('means the same when the application is gone', async () => {
    const machine = await scriptedComputer();
    const files = await machine.files();
    await machine.behave('never-ends');
    const talk = apply(machine);
    await waitFor(() => existsSync(join(machine.root, 'marker')));
    talk.process.stdout?.destroy();
    talk.process.stderr?.destroy();
    talk.process.stdin?.destroy();
    await talk.events;
    expect(await machine.files()).toEqual(files);
    expectNoLeftovers(machine);
  });

  it('is refused once the activation has begun', async () => {
    const machine = await scriptedComputer();
    await machine.behave('activates-slowly');
    const talk = apply(machine);
    await waitFor(() => existsSync(join(machine.root, 'marker')));
    talk.send({ request: 'cancel' });
    expect(await talk.last).toEqual(finished(2));
    expect(await talk.events).toContainEqual({ event: 'cancel-refused' });
  });
});

describe('an interrupted helper', () => {
  it.each(['building', 'activating'] as const)(
    'killed while %s leaves it wholly old or new',
    async (when) => {
      const machine = await scriptedComputer();
      const old = await machine.files();
      await machine.behave(when === 'building' ? 'never-ends' : 'activates-slowly');
      const talk = apply(machine);
      await waitFor(() => existsSync(join(machine.root, 'marker')));
      talk.process.kill('SIGKILL');
      await talk.events;

      const next = talkToHelper(helper, ['--practice', machine.root]);
      next.send({ request: 'restore', version: helperProtocolVersion });
      expect(await next.events).toContainEqual({
        event: 'recovered',
        files: when === 'building' ? 'restored' : 'kept',
      });
      if (when === 'building') expect(await machine.files()).toEqual(old);
      else expect(readFileSync(machine.computer.places.entry, 'utf8')).toBe(changed);
      expect((await machine.generations()).profile).toBe(when === 'building' ? 1 : 2);
      expectNoLeftovers(machine);
    },
  );

  it('is never left half done, whenever it is killed', async () => {
    const machine = await scriptedComputer();
    const old = (await machine.files())['configuration.nix'];
    for (let delay = 0; delay < 12; delay++) {
      const before = await machine.files();
      const talk = apply(machine);
      setTimeout(() => talk.process.kill('SIGKILL'), 60 + delay * 20);
      await talk.events;
      const next = talkToHelper(helper, ['--practice', machine.root]);
      next.send({ request: 'restore', version: helperProtocolVersion });
      expect(await next.last).toEqual(finished(null));
      const after = await machine.files();
      expect([
        before,
        { ...before, 'configuration.nix': `${old?.split('\n')[0]}\n${changed}` },
      ]).toContainEqual(after);
      const { profile, running } = await machine.generations();
      expect(running).toContain(`${profile}-nixos-system`);
      expectNoLeftovers(machine);
    }
  }, 30_000);

  it('is put right by the next request, whatever it is', async () => {
    const machine = await scriptedComputer();
    await machine.behave('never-ends');
    const talk = apply(machine);
    await waitFor(() => existsSync(join(machine.root, 'marker')));
    const original = fingerprint(machine.computer.places.entry);
    talk.process.kill('SIGKILL');
    await talk.events;
    await machine.behave('works');
    // Made for the half-done file, which is no longer there once it has been put back.
    const next = talkToHelper(helper, ['--practice', machine.root]);
    next.send({
      request: 'apply',
      version: helperProtocolVersion,
      action: 'switch',
      files: [{ path: machine.computer.places.entry, fingerprint: original, text: changed }],
      trial: null,
      commitMessage: null,
    });
    expect(await next.last).toMatchObject({ kind: 'changed-on-disk' });
  });
});

describe('one at a time', () => {
  it('refuses a second helper while one is at work, and not on another computer', async () => {
    const [machine, other] = [await scriptedComputer(), await scriptedComputer()];
    await machine.behave('never-ends');
    const first = apply(machine);
    await waitFor(() => existsSync(join(machine.root, 'marker')));
    expect(await apply(machine).last).toMatchObject({ event: 'failed', kind: 'busy' });
    expect(await apply(other).last).toEqual(finished(2));
    first.send({ request: 'cancel' });
    await first.last;
  });
});

describe('switching to a generation', () => {
  it('sets the profile and activates', async () => {
    const machine = await scriptedComputer();
    await apply(machine).last;
    const talk = talkToHelper(helper, ['--practice', machine.root]);
    talk.send({ request: 'switch-generation', version: helperProtocolVersion, generation: 1 });
    expect(await talk.last).toEqual(finished(1));
    expect(await machine.generations()).toMatchObject({
      profile: 1,
      running: expect.stringContaining('1-nixos'),
    });
  });

  it('goes back to the profile it came from when the activation fails', async () => {
    const machine = await scriptedComputer();
    await apply(machine).last;
    await machine.behave('fails-at-boot-loader');
    const talk = talkToHelper(helper, ['--practice', machine.root]);
    talk.send({ request: 'switch-generation', version: helperProtocolVersion, generation: 1 });
    expect(await talk.last).toMatchObject({ event: 'failed', kind: 'program-failed', filesRestored: true });
    expect((await machine.generations()).profile).toBe(2);
  });

  it('refuses one that is not there', async () => {
    const machine = await scriptedComputer();
    const talk = talkToHelper(helper, ['--practice', machine.root]);
    talk.send({ request: 'switch-generation', version: helperProtocolVersion, generation: 9 });
    expect(await talk.last).toMatchObject({ kind: 'unknown-generation' });
  });
});

describe('bringing the channel up to date', () => {
  async function withChannel(): Promise<{ machine: ScriptedComputer; channelLink: () => string }> {
    const machine = await scriptedComputer();
    const { channels } = machine.computer.places;
    mkdirSync(dirname(channels), { recursive: true });
    symlinkSync('channels-1-link', channels);
    return { machine, channelLink: () => readlinkSync(channels) };
  }
  const update = (machine: ScriptedComputer) => {
    const talk = talkToHelper(helper, ['--practice', machine.root]);
    talk.send({ request: 'update-channel', version: helperProtocolVersion });
    return talk;
  };

  it('keeps the new channel with the new system', async () => {
    const { machine, channelLink } = await withChannel();
    expect(await update(machine).last).toEqual(finished(2));
    expect(channelLink()).toBe('channels-2-link');
  });

  it.each(['fails-to-build', 'fails-at-boot-loader'] as const)(
    'goes back to the channel there was when the update %s',
    async (behaviour) => {
      const { machine, channelLink } = await withChannel();
      const generations = await machine.generations();
      await machine.behave(behaviour);
      expect(await update(machine).last).toMatchObject({ event: 'failed', filesRestored: true });
      expect(channelLink()).toBe('channels-1-link');
      expect(await machine.generations()).toEqual(generations);
    },
  );

  it('goes back to it also when the helper was killed', async () => {
    const { machine, channelLink } = await withChannel();
    await machine.behave('never-ends');
    const talk = update(machine);
    await waitFor(() => existsSync(join(machine.root, 'marker')));
    talk.process.kill('SIGKILL');
    await talk.events;
    expect(channelLink()).toBe('channels-2-link');
    const next = talkToHelper(helper, ['--practice', machine.root]);
    next.send({ request: 'restore', version: helperProtocolVersion });
    expect(await next.last).toEqual(finished(null));
    expect(channelLink()).toBe('channels-1-link');
  });
});
