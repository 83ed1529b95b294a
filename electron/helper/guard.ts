/**
 * What brings the system from before back when the helper itself was killed during a trial. It is the helper's own
 * program with the one word `guard`, started by systemd's timer where systemd is, else by sleeping: in either
 * case outside the helper's process tree, and before anything is activated.
 */
import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { ProcessIdentity } from '#shared/api/helper-journal.ts';
import { type HelperEvent, helperProtocolVersion } from '#shared/api/helper-protocol.ts';
import { hasSystemd } from './activation.ts';
import { audit, auditLine } from './audit.ts';
import type { ChosenComputer } from './chosen-computer.ts';
import { continueEvents } from './events-file.ts';
import { readJournal } from './journal.ts';
import { takeLock } from './lock.ts';
import { endSession, identityOf } from './process-group.ts';
import { programEnvironment, startProgram } from './programs.ts';
import { recover } from './recovery.ts';
import { HelperRefusal } from './refusal.ts';

/** The first argument of the helper where it is to be the guard. */
export const guardWord = 'guard';

/**
 * Answers with the function that takes it away again. Throws a refusal when there is no way to start it: nothing
 * is tried without a guard.
 */
export async function startGuard(chosen: ChosenComputer, seconds: number): Promise<() => Promise<void>> {
  return hasSystemd(chosen) ? startTimer(chosen, seconds) : startSleeper(chosen);
}

const unit = 'snowglobe-trial-guard';
const script = fileURLToPath(import.meta.url);

/** Electron's own binary is a JavaScript runtime only with this. */
const asNode: Readonly<Record<string, string>> =
  process.versions.electron === undefined ? {} : { ELECTRON_RUN_AS_NODE: '1' };

async function startTimer(chosen: ChosenComputer, seconds: number): Promise<() => Promise<void>> {
  const { systemctl, systemdRun } = chosen.computer.commands;
  const run = async (command: typeof systemctl, args: readonly string[]): Promise<number | null> => {
    const program = await startProgram({
      command,
      args,
      workingDirectory: chosen.stateDirectory,
      environment: programEnvironment(chosen),
      onLine: () => {},
    });
    return program.ended;
  };
  const end = async (): Promise<void> => void (await run(systemctl, ['stop', `${unit}.timer`]));
  // One of a helper that was killed; what it had to guard has been put right since.
  await end();
  // Who asked decides which configuration is trusted; pkexec, too, hands it on like this (pkexec(1)).
  const environment = { ...asNode, ...(chosen.person === 0 ? {} : { PKEXEC_UID: String(chosen.person) }) };
  const exit = await run(systemdRun, [
    '--collect',
    '--no-ask-password',
    '--quiet',
    `--on-active=${seconds}`,
    // Else a timer may be a minute late, so that the computer wakes up less often (systemd.timer(5)).
    '--timer-property=AccuracySec=1s',
    `--unit=${unit}`,
    ...Object.entries(environment).map(([name, value]) => `--setenv=${name}=${value}`),
    process.execPath,
    script,
    ...guardArguments(chosen),
  ]);
  if (exit !== 0)
    throw new HelperRefusal('program-failed', 'The timer that guards a trial could not be set.');
  return end;
}

async function startSleeper(chosen: ChosenComputer): Promise<() => Promise<void>> {
  const child = spawn(process.execPath, [script, ...guardArguments(chosen)], {
    cwd: '/',
    env: asNode,
    detached: true,
    stdio: 'ignore',
  });
  await new Promise<void>((resolve, reject) => {
    child.once('spawn', resolve);
    child.once('error', () =>
      reject(new HelperRefusal('program-missing', 'The guard could not be started.')),
    );
  });
  child.unref();
  const guard: ProcessIdentity = identityOf(child.pid ?? 0);
  return () => endSession(guard, 0);
}

function guardArguments({ computer }: ChosenComputer): readonly string[] {
  const root = computer.commands.nixosRebuild.environment.SNOWGLOBE_PRACTICE;
  return root === undefined ? [guardWord] : [guardWord, '--practice', root];
}

/** Milliseconds after the end of a trial: the helper that waits for it is to be the first. */
const grace = 5_000;

/** Ends when the trial is over, however it was. Goes back itself only when nobody else is there to do it. */
export async function guardTrial(chosen: ChosenComputer): Promise<void> {
  for (;;) {
    const journal = readJournal(chosen.stateDirectory);
    if (journal === null || journal.trial === null) return;
    const due = Date.parse(journal.trial.endsAt) + grace;
    if (Date.now() >= due && (await goBackAlone(chosen))) return;
    await wait(Math.min(1_000, Math.max(100, due - Date.now())));
  }
}

/** Returns false while a helper is at work. */
async function goBackAlone(chosen: ChosenComputer): Promise<boolean> {
  let giveUpLock: () => void;
  try {
    giveUpLock = await takeLock(chosen.stateDirectory);
  } catch (error) {
    if (error instanceof HelperRefusal && error.event.kind === 'busy') return false;
    throw error;
  }
  try {
    // It may have ended, and another request may have begun, while the lock was waited for.
    const journal = readJournal(chosen.stateDirectory);
    if (journal?.trial && Date.now() >= Date.parse(journal.trial.endsAt)) await tellAndRecover(chosen);
    return true;
  } finally {
    giveUpLock();
  }
}

/** Whoever starts Snowglobe next reads how it ended where the helper would have told it. */
async function tellAndRecover(chosen: ChosenComputer): Promise<void> {
  const tell = continueEvents(chosen);
  const reason = 'app-closed';
  tell({ event: 'going-back', reason });
  const recovered = await recover(chosen, (line) => tell({ event: 'log', line }));
  const end: HelperEvent = {
    event: 'finished',
    generation: null,
    wentBack: recovered === 'restored' ? reason : null,
    commit: null,
  };
  tell(end);
  audit(chosen, auditLine(chosen.person, { request: 'restore', version: helperProtocolVersion }, end));
}
