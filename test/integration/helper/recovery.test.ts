/** What the next helper makes of a request that was interrupted: put back, kept, or finished when asked to. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdir, readlink, rename, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  type HelperJournal,
  helperJournalSchema,
  interruptedIn,
} from '../../../shared/api/helper-journal.ts';
import { type HelperRequest, helperProtocolVersion } from '../../../shared/api/helper-protocol.ts';
import { finished, replaceRequest, waitFor } from '../../helpers/helper-conversation.ts';
import { bundleHelper } from '../../helpers/helper-program.ts';
import { type Behaviour, type ScriptedComputer, scriptedComputer } from '../../helpers/scripted-computer.ts';
import {
  activationsOf,
  allNew,
  allOld,
  askFor,
  entryOf,
  guardsOf,
  journalOf,
  shortTrial,
  stateOf,
  systemsOf,
  triedText,
  tryText,
} from '../../helpers/trial-conversation.ts';

const helper = await bundleHelper();
const version = helperProtocolVersion;
const restore: HelperRequest = { request: 'restore', version };
const finish: HelperRequest = { request: 'finish', version };

function readJournal(machine: ScriptedComputer): HelperJournal {
  return helperJournalSchema.parse(JSON.parse(readFileSync(journalOf(machine), 'utf8')));
}

/** A request whose helper, and all it had started, is killed when the condition is true. */
async function interrupt(
  machine: ScriptedComputer,
  action: 'switch' | 'boot' | 'try' | 'test',
  behaviour: Behaviour,
  when: () => boolean,
): Promise<void> {
  await machine.behave(behaviour);
  const trial = action === 'try' ? shortTrial : null;
  const talk = askFor(
    helper,
    machine,
    replaceRequest(machine.computer.places.entry, triedText, action, trial),
  );
  await waitFor(when);
  talk.process.kill('SIGKILL');
  await talk.events;
  killProgram(machine);
  await machine.behave('works');
}

/** The last program that the helper had started, with its children: a power cut takes them all. */
function killProgram(machine: ScriptedComputer): void {
  try {
    const path = join(journalOf(machine), '../program.json');
    process.kill(-JSON.parse(readFileSync(path, 'utf8')).pid, 'SIGKILL');
  } catch {
    // It had not come to one, or that one has ended.
  }
}

/** What a start of the computer does: what the boot loader knows runs, and the guard is no more. */
async function restart(machine: ScriptedComputer): Promise<void> {
  for (const pid of guardsOf(machine)) process.kill(pid, 'SIGKILL');
  const { runningSystem } = machine.computer.places;
  await symlink(await readlink(join(machine.root, 'run/starts-next')), `${runningSystem}.new`);
  await rename(`${runningSystem}.new`, runningSystem);
  const journal = readJournal(machine);
  const system = { ...journal.system, bootId: 'the-start-before' };
  writeFileSync(journalOf(machine), JSON.stringify({ ...journal, system }));
}

function isIn(machine: ScriptedComputer, phase: HelperJournal['phase']): boolean {
  return existsSync(journalOf(machine)) && readJournal(machine).phase === phase;
}

function isBuilding(machine: ScriptedComputer): boolean {
  return existsSync(join(machine.root, 'marker'));
}

async function ask(machine: ScriptedComputer, request: HelperRequest) {
  const talk = askFor(helper, machine, request);
  return { last: await talk.last, events: await talk.events };
}

function expectNothingLeft(machine: ScriptedComputer): void {
  const known = ['audit.log', 'job'];
  const left = readdirSync(stateOf(machine)).filter((name) => !known.includes(name));
  expect(left).toEqual([]);
  expect(readdirSync(machine.configuration).filter((name) => name.startsWith('.'))).toEqual([]);
}

describe('a trial whose helper was killed', () => {
  it('is taken back by the next helper', async () => {
    const machine = await scriptedComputer();
    const files = await machine.files();
    await interrupt(machine, 'try', 'works', () => isIn(machine, 'trial'));
    const { events, last } = await ask(machine, restore);
    expect(events).toContainEqual({ event: 'recovered', files: 'restored' });
    expect(last).toEqual(finished(null));
    expect(systemsOf(machine)).toEqual(allOld);
    expect(await machine.files()).toEqual(files);
    expectNothingLeft(machine);
  });

  it('only leaves files to put back when the computer was started again', async () => {
    const machine = await scriptedComputer();
    const files = await machine.files();
    await interrupt(machine, 'try', 'works', () => isIn(machine, 'trial'));
    await restart(machine);
    expect(systemsOf(machine)).toEqual(allOld);
    expect(entryOf(machine)).toBe(triedText);
    const { events } = await ask(machine, restore);
    expect(events).toContainEqual({ event: 'recovered', files: 'restored' });
    expect(await machine.files()).toEqual(files);
    // The start of the computer has brought the system; it is not activated once more.
    expect(activationsOf(machine)).toEqual(['test 2']);
    expectNothingLeft(machine);
  });

  it('is kept to the end when it was killed while keeping', async () => {
    const machine = await scriptedComputer();
    await machine.behave('takes-its-time');
    const talk = tryText(helper, machine);
    await talk.saw('trying');
    talk.send({ request: 'confirm' });
    await waitFor(() => isIn(machine, 'keeping') && systemsOf(machine).profile === 2);
    talk.process.kill('SIGKILL');
    await talk.events;
    killProgram(machine);
    const { events } = await ask(machine, restore);
    expect(events).toContainEqual({ event: 'recovered', files: 'kept' });
    expect(systemsOf(machine)).toEqual(allNew);
    expect(entryOf(machine)).toBe(triedText);
    expectNothingLeft(machine);
  });

  it('goes back when it was killed while keeping, and the boot loader fails', async () => {
    const machine = await scriptedComputer();
    const files = await machine.files();
    await machine.behave('takes-its-time');
    const talk = tryText(helper, machine);
    await talk.saw('trying');
    talk.send({ request: 'confirm' });
    await waitFor(() => isIn(machine, 'keeping'));
    talk.process.kill('SIGKILL');
    await talk.events;
    killProgram(machine);
    await machine.behave('fails-at-boot-loader');
    const { events } = await ask(machine, restore);
    expect(events).toContainEqual({ event: 'recovered', files: 'restored' });
    expect(systemsOf(machine)).toMatchObject({ profile: 1, runs: 1 });
    expect(await machine.files()).toEqual(files);
    expectNothingLeft(machine);
  });

  it('is held anew when the person wants to finish it', async () => {
    const machine = await scriptedComputer();
    await interrupt(machine, 'try', 'works', () => isIn(machine, 'trial'));
    const talk = askFor(helper, machine, finish);
    await talk.saw('trying');
    talk.send({ request: 'confirm' });
    expect(await talk.last).toEqual(finished(2));
    expect(entryOf(machine)).toBe(triedText);
    const { profile, runs, starts } = systemsOf(machine);
    expect([runs, starts]).toEqual([profile, profile]);
    expectNothingLeft(machine);
  });

  it.each([false, true])(
    'goes back to what was there first, also when it is finished (restarted: %s)',
    async (restarted) => {
      const machine = await scriptedComputer();
      const files = await machine.files();
      await interrupt(machine, 'try', 'works', () => isIn(machine, 'trial'));
      if (restarted) await restart(machine);
      const talk = askFor(helper, machine, finish);
      await talk.saw('trying');
      talk.send({ request: 'cancel' });
      expect(await talk.last).toMatchObject({ event: 'finished', wentBack: 'asked' });
      expect(systemsOf(machine)).toEqual(allOld);
      expect(await machine.files()).toEqual(files);
      expectNothingLeft(machine);
    },
  );
});

describe('a change whose helper was killed', () => {
  it.each(['switch', 'boot', 'test'] as const)(
    'is finished with the texts it was to write (%s)',
    async (action) => {
      const machine = await scriptedComputer();
      await interrupt(machine, action, 'never-ends', () => isBuilding(machine));
      expect(interruptedIn(readJournal(machine), readJournal(machine).system)).toMatchObject({
        action,
        reached: 'rebuild',
        files: [machine.computer.places.entry],
      });
      const { last } = await ask(machine, finish);
      expect(last).toEqual(finished(action === 'test' ? null : 2));
      expect(entryOf(machine)).toBe(triedText);
      expect(systemsOf(machine)).toEqual({
        profile: action === 'test' ? 1 : 2,
        runs: action === 'boot' ? 1 : 2,
        starts: action === 'test' ? 1 : 2,
      });
      expectNothingLeft(machine);
    },
  );

  it('is not finished over the work of somebody else; nothing is done, and it can be put back', async () => {
    const machine = await scriptedComputer();
    await interrupt(machine, 'switch', 'never-ends', () => isBuilding(machine));
    const mine = '{ } # mine\n';
    writeFileSync(machine.computer.places.entry, mine);
    expect((await ask(machine, finish)).last).toMatchObject({
      event: 'failed',
      kind: 'changed-on-disk',
      path: machine.computer.places.entry,
    });
    expect(existsSync(journalOf(machine))).toBe(true);
    expect((await ask(machine, restore)).events).toContainEqual({ event: 'recovered', files: 'restored' });
    expect(entryOf(machine)).toBe(mine);
    expectNothingLeft(machine);
  });

  it('is finished as a failure when it does not build, with everything as it was', async () => {
    const machine = await scriptedComputer();
    const files = await machine.files();
    await interrupt(machine, 'switch', 'never-ends', () => isBuilding(machine));
    await machine.behave('fails-to-build');
    expect((await ask(machine, finish)).last).toMatchObject({ kind: 'program-failed', filesRestored: true });
    expect(await machine.files()).toEqual(files);
    expectNothingLeft(machine);
  });

  it('needs no finishing when the system has become the new one all the same', async () => {
    const machine = await scriptedComputer();
    await machine.behave('activates-slowly');
    const talk = askFor(helper, machine, replaceRequest(machine.computer.places.entry, triedText));
    await waitFor(() => isBuilding(machine));
    talk.process.kill('SIGKILL');
    await talk.events;
    expect((await ask(machine, finish)).last).toEqual(finished(2));
    expect(activationsOf(machine)).toEqual(['switch 2']);
    expectNothingLeft(machine);
  });

  it('gets its boot loader when it was killed between that and the profile', async () => {
    const machine = await scriptedComputer();
    await interrupt(machine, 'boot', 'takes-its-time', () => systemsOf(machine).profile === 2);
    expect(systemsOf(machine)).toEqual({ profile: 2, runs: 1, starts: 1 });
    expect((await ask(machine, restore)).events).toContainEqual({ event: 'recovered', files: 'kept' });
    expect(systemsOf(machine)).toEqual({ profile: 2, runs: 1, starts: 2 });
    expect(entryOf(machine)).toBe(triedText);
  });

  it('is put back wholly, boot loader too, when it was killed before the activation', async () => {
    const machine = await scriptedComputer();
    const files = await machine.files();
    await interrupt(machine, 'switch', 'activates-slowly', () => isBuilding(machine));
    expect(systemsOf(machine)).toEqual({ profile: 2, runs: 1, starts: 2 });
    expect((await ask(machine, restore)).events).toContainEqual({ event: 'recovered', files: 'restored' });
    expect(systemsOf(machine)).toEqual(allOld);
    expect(await machine.files()).toEqual(files);
  });

  it('is kept when the computer then started with the new system', async () => {
    const machine = await scriptedComputer();
    await interrupt(machine, 'switch', 'activates-slowly', () => isBuilding(machine));
    await restart(machine);
    expect((await ask(machine, restore)).events).toContainEqual({ event: 'recovered', files: 'kept' });
    expect(systemsOf(machine)).toEqual(allNew);
    expect(entryOf(machine)).toBe(triedText);
  });
});

describe('an update whose helper was killed', () => {
  it('is finished with the newest channel', async () => {
    const machine = await scriptedComputer();
    const { channels } = machine.computer.places;
    await mkdir(dirname(channels), { recursive: true });
    await symlink('channels-1-link', channels);
    await machine.behave('never-ends');
    const talk = askFor(helper, machine, { request: 'update-channel', version });
    await waitFor(() => isBuilding(machine));
    talk.process.kill('SIGKILL');
    await talk.events;
    await machine.behave('works');
    expect(interruptedIn(readJournal(machine), readJournal(machine).system)).toMatchObject({
      action: 'update',
      files: [],
    });
    expect((await ask(machine, finish)).last).toEqual(finished(2));
    expect(await readlink(channels)).toBe('channels-2-link');
    expect(systemsOf(machine)).toEqual(allNew);
    expectNothingLeft(machine);
  });
});

describe('a rebuild that was killed above its children', () => {
  it('is over only when they are: what they make of the system decides', async () => {
    const machine = await scriptedComputer();
    const files = await machine.files();
    await machine.behave('never-ends');
    const talk = askFor(helper, machine, replaceRequest(machine.computer.places.entry, triedText));
    await waitFor(() => isBuilding(machine) && existsSync(join(journalOf(machine), '../program.json')));
    const { pid } = JSON.parse(readFileSync(join(journalOf(machine), '../program.json'), 'utf8'));
    process.kill(pid, 'SIGKILL');
    expect(await talk.last).toMatchObject({ event: 'failed', filesRestored: true });
    expect(await machine.files()).toEqual(files);
    expect(sessionOf(pid)).toEqual([]);
  });
});

describe('finishing', () => {
  it('is refused where nothing was interrupted', async () => {
    const machine = await scriptedComputer();
    const { last } = await ask(machine, finish);
    expect(last).toMatchObject({ kind: 'invalid-request' });
    expectNothingLeft(machine);
  });
});

/** The processes of a session (proc(5)). */
function sessionOf(leader: number): readonly string[] {
  return readdirSync('/proc').filter((name) => {
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      const [state, , , session] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      return state !== 'Z' && Number(session) === leader;
    } catch {
      return false;
    }
  });
}
