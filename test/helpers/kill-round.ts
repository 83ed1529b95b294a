/**
 * One round of the kill test: a request on a scripted computer, somebody killed at a moment of it, recovery (killed
 * too, at times), and a look at whether everything is wholly old or wholly new.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import {
  existsSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isRunning } from '../../electron/host/apply/helper-at-work.ts';
import {
  type HelperJournal,
  helperFiles,
  helperJournalSchema,
  interruptedIn,
  type ProcessIdentity,
  processIdentitySchema,
} from '../../shared/api/helper-journal.ts';
import { type HelperRequest, helperProtocolVersion } from '../../shared/api/helper-protocol.ts';
import type { SeededRandom } from '../fuzz/seeded-random.ts';
import { type HelperTalk, replaceRequest, talkToHelper } from './helper-conversation.ts';
import { type ScriptedComputer, scriptedComputer } from './scripted-computer.ts';
import { journalOf, shortTrial, stateOf, systemsOf, triedText } from './trial-conversation.ts';

/** `power`: the helper, what it had started and the guard at once, as when the plug is pulled. */
export const victims = ['host', 'helper', 'rebuild', 'power'] as const;
export type Victim = (typeof victims)[number];

/** Which moments a request goes through. */
export const momentsOf = {
  write: ['beginning', 'writing'],
  switch: ['beginning', 'writing', 'rebuild', 'activation'],
  boot: ['beginning', 'writing', 'rebuild', 'activation'],
  test: ['writing', 'rebuild', 'activation'],
  'try-keep': ['writing', 'rebuild', 'activation', 'trying', 'keeping'],
  'try-back': ['activation', 'trying', 'going-back'],
} as const;
export type What = keyof typeof momentsOf;
export type Moment = (typeof momentsOf)[What][number];

export interface KillRound {
  readonly what: What;
  readonly moment: Moment;
  readonly victim: Victim;
}

export interface Programs {
  /** The helper's script. */
  readonly helper: string;
  /** `programs/host-of-helper.ts`, bundled. */
  readonly host: string;
}

export interface RoundResult {
  /** What is not as it must be; empty when all is well. */
  readonly faults: readonly string[];
  /** Whether there was a journal to recover from, and how that ended. */
  readonly end: 'settled' | 'restored' | 'kept';
}

const newFiles = 24;

export async function killRound(
  round: KillRound,
  programs: Programs,
  random: SeededRandom,
): Promise<RoundResult> {
  const machine = await scriptedComputer();
  await machine.behave('takes-its-time');
  const old = await machine.files();
  const host = startHost(machine, round, programs);
  await momentOf(machine, round, host);
  await wait(random.below(60));
  await kill(machine, round.victim, host, random);
  if (round.victim !== 'power') await workIsOver(machine, host);
  const wasRestarted = round.victim === 'power' && random.below(2) === 0 && restart(machine);
  return look(machine, round, programs, random, { old, wasRestarted });
}

function startHost(machine: ScriptedComputer, { what }: KillRound, programs: Programs): ChildProcess {
  const action = what === 'try-keep' || what === 'try-back' ? 'try' : what;
  const request = replaceRequest(
    machine.computer.places.entry,
    triedText,
    action,
    action === 'try' ? shortTrial : null,
  );
  const more = Array.from({ length: newFiles }, (_, index) => ({
    path: join(machine.configuration, `new-${index}.nix`),
    fingerprint: null,
    text: `{ } # ${index}\n`,
  }));
  const whole: HelperRequest = { ...request, files: [...request.files, ...more] };
  const args = [programs.host, machine.root, machine.root, programs.helper, JSON.stringify(whole)];
  const host = spawn(process.execPath, args, { stdio: ['pipe', 'ignore', 'inherit'] });
  host.stdin?.on('error', () => {});
  return host;
}

/** Until the moment has come. One that was missed is a round like any other: the request has just ended then. */
async function momentOf(machine: ScriptedComputer, round: KillRound, host: ChildProcess): Promise<void> {
  let hasSpoken = false;
  while (host.exitCode === null && !isIn(machine, round.moment)) {
    // The word that the request waits for on its way to that moment.
    if (!hasSpoken && readJournal(machine)?.phase === 'trial' && round.moment !== 'trying') {
      hasSpoken = true;
      host.stdin?.write(round.what === 'try-keep' ? 'confirm\n' : 'cancel\n');
    }
    await wait(1);
  }
}

function isIn(machine: ScriptedComputer, moment: Moment): boolean {
  if (moment === 'beginning') return existsSync(join(stateOf(machine), helperFiles.helper));
  const journal = readJournal(machine);
  if (journal === null) return false;
  switch (moment) {
    case 'writing':
      return journal.phase === 'files';
    case 'trying':
      return journal.phase === 'trial';
    case 'activation':
      if (journal.action === 'try' || journal.action === 'test') return journal.phase === 'activation';
      return basename(readlinkSync(machine.computer.places.systemProfile)) !== journal.system.profile;
    default:
      return journal.phase === moment;
  }
}

async function kill(
  machine: ScriptedComputer,
  victim: Victim,
  host: ChildProcess,
  random: SeededRandom,
): Promise<void> {
  const helper = helperOf(machine);
  const program = programOf(machine);
  switch (victim) {
    case 'host':
      host.kill('SIGKILL');
      return;
    case 'helper':
      if (helper !== null) process.kill(helper.pid, 'SIGKILL');
      return;
    case 'rebuild':
      // Alone, or with its children.
      if (program !== null) process.kill(random.below(2) === 0 ? program.pid : -program.pid, 'SIGKILL');
      return;
    case 'power':
      // Whoever is just being started, too.
      for (let left = processesOf(machine); left.length > 0; left = processesOf(machine)) {
        for (const pid of left) killProcess(pid);
        await wait(1);
      }
      return;
  }
}

/** Until the helper has ended. What waits for a word gets one. */
async function workIsOver(machine: ScriptedComputer, host: ChildProcess): Promise<void> {
  for (let helper = helperOf(machine); helper !== null; helper = helperOf(machine)) {
    if (readJournal(machine)?.phase === 'trial') host.stdin?.write('confirm\n');
    await wait(20);
  }
  host.kill('SIGKILL');
}

/** What the boot loader knows runs now. Answers with true: for what is expected of it. */
function restart(machine: ScriptedComputer): true {
  const { runningSystem } = machine.computer.places;
  symlinkSync(readlinkSync(join(machine.root, 'run/starts-next')), `${runningSystem}.started`);
  renameSync(`${runningSystem}.started`, runningSystem);
  const journal = readJournal(machine);
  if (journal !== null) {
    const system = { ...journal.system, bootId: 'the-start-before' };
    writeFileSync(journalOf(machine), JSON.stringify({ ...journal, system }));
  }
  return true;
}

async function look(
  machine: ScriptedComputer,
  round: KillRound,
  programs: Programs,
  random: SeededRandom,
  { old, wasRestarted }: { readonly old: Readonly<Record<string, string>>; readonly wasRestarted: boolean },
): Promise<RoundResult> {
  const journal = readJournal(machine);
  // An activation that goes on without its helper decides by itself how it ends.
  const goesOn = programOf(machine) !== null;
  const asked = journal === null || goesOn ? null : interruptedIn(journal, linksOf(machine, wasRestarted));
  // The helper that recovers is killed, too, in some of the rounds.
  while (random.below(3) === 0) {
    const talk = restore(machine, programs);
    setTimeout(() => talk.process.kill('SIGKILL'), 100 + random.below(250));
    await talk.events;
  }
  const events = await restore(machine, programs).events;
  const recovered = events.find((event) => event.event === 'recovered');
  const end = recovered?.event === 'recovered' ? recovered.files : 'settled';

  const faults: string[] = [];
  const must = (condition: boolean, fault: string): void => void (condition || faults.push(fault));
  must(
    events.some(({ event }) => event === 'finished'),
    `the next helper could not recover: ${JSON.stringify(events.at(-1))}`,
  );
  const files = await machine.files();
  const isOld = JSON.stringify(files) === JSON.stringify(old);
  const isNew = isWhollyNew(files);
  must(isOld || isNew, `neither old nor new: ${Object.keys(files).join(' ')}`);
  if (end === 'restored') must(isOld, 'restored, and not old');
  if (end === 'kept') must(isNew, 'kept, and not new');
  // A helper that was asked twice tells only of what it did itself.
  if (asked !== null && end !== 'settled')
    must(end === 'restored', 'the person was asked about what is kept');
  const left = readdirSync(stateOf(machine)).filter((name) => name !== 'job' && name !== 'audit.log');
  must(left.length === 0, `left behind: ${left.join(' ')}`);
  faults.push(...systemFaults(machine, round, isNew, wasRestarted));
  return { faults, end };
}

/** The system that the files make is the one that runs, and starts, as far as the request was about that. */
function systemFaults(
  machine: ScriptedComputer,
  { what }: KillRound,
  isNew: boolean,
  wasRestarted: boolean,
): readonly string[] {
  const { profile, runs, starts } = systemsOf(machine);
  const all = JSON.stringify({ profile, runs, starts });
  const expected = isNew ? triedText : machineText(machine, 1);
  if (profile !== starts) return [`what starts is not the profile's system: ${all}`];
  if (!isNew || what === 'write')
    return profile === 1 && runs === 1 ? [] : [`another system, and old files: ${all}`];
  const isOf = (system: number): boolean => machineText(machine, system) === expected;
  switch (what) {
    case 'boot':
      return isOf(profile) && (runs === 1 || wasRestarted) ? [] : [`not what starts: ${all}`];
    case 'test':
      return profile === 1 && (isOf(runs) || wasRestarted) ? [] : [`not what runs: ${all}`];
    default:
      return isOf(runs) && runs === profile ? [] : [`new files, and not their system: ${all}`];
  }
}

function isWhollyNew(files: Readonly<Record<string, string>>): boolean {
  const created = Object.keys(files).filter((name) => name.startsWith('new-'));
  const others = Object.keys(files).filter((name) => !name.startsWith('new-'));
  return (
    files['configuration.nix']?.endsWith(`\n${triedText}`) === true &&
    created.length === newFiles &&
    created.every((name) => files[name]?.includes(`# ${/\d+/.exec(name)?.[0]}\n`)) &&
    others.length === 2
  );
}

function restore(machine: ScriptedComputer, programs: Programs): HelperTalk {
  const helper = { runtime: process.execPath, environment: {}, script: programs.helper };
  const talk = talkToHelper(helper, ['--practice', machine.root]);
  talk.send({ request: 'restore', version: helperProtocolVersion });
  return talk;
}

function readJournal(machine: ScriptedComputer): HelperJournal | null {
  return readOrNull(() => helperJournalSchema.parse(JSON.parse(readFileSync(journalOf(machine), 'utf8'))));
}

/** The helper that is at work; null when none is. */
function helperOf(machine: ScriptedComputer): ProcessIdentity | null {
  return runningIn(join(stateOf(machine), helperFiles.helper));
}

/** What it has started last, if that still runs. */
function programOf(machine: ScriptedComputer): ProcessIdentity | null {
  return runningIn(join(journalOf(machine), '../program.json'));
}

function runningIn(path: string): ProcessIdentity | null {
  const found = readOrNull(() => processIdentitySchema.parse(JSON.parse(readFileSync(path, 'utf8'))));
  return found !== null && isRunning(found) ? found : null;
}

function linksOf({ computer }: ScriptedComputer, wasRestarted: boolean) {
  const bootId = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  return {
    profile: readlinkSync(computer.places.systemProfile),
    running: readlinkSync(computer.places.runningSystem),
    bootId: wasRestarted ? `${bootId}-restarted` : bootId,
  };
}

function machineText({ root }: ScriptedComputer, system: number): string {
  const name = `${String(system).padStart(32, '0')}-nixos-system-scripted-24.11`;
  return readFileSync(join(root, 'nix/store', name, 'made-from'), 'utf8');
}

/** Whoever was started for this computer: its folder is in their environment or their command line. */
function processesOf({ root }: ScriptedComputer): readonly number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      const about = readOrNull(
        () => readFileSync(`/proc/${pid}/cmdline`, 'utf8') + readFileSync(`/proc/${pid}/environ`, 'utf8'),
      );
      return about?.includes(root) === true && pid !== process.pid;
    });
}

function killProcess(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

function readOrNull<Value>(read: () => Value): Value | null {
  try {
    return read();
  } catch {
    return null;
  }
}
