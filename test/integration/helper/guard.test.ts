/** What brings the old system back when the helper of a trial was killed. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { chmod, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { helperFiles } from '../../../shared/api/helper-journal.ts';
import { helperProtocolVersion } from '../../../shared/api/helper-protocol.ts';
import { finished, waitFor } from '../../helpers/helper-conversation.ts';
import { bundleHelper } from '../../helpers/helper-program.ts';
import { type ScriptedComputer, scriptedComputer } from '../../helpers/scripted-computer.ts';
import {
  activationsOf,
  askFor,
  guardsOf,
  journalOf,
  stateOf,
  systemsOf,
  triedText,
  tryText,
} from '../../helpers/trial-conversation.ts';

const helper = await bundleHelper();

/** As if that much time had passed already. */
function bringForward(machine: ScriptedComputer, seconds: number): void {
  const journal = JSON.parse(readFileSync(journalOf(machine), 'utf8'));
  journal.trial.endsAt = new Date(Date.parse(journal.trial.endsAt) - seconds * 1_000).toISOString();
  writeFileSync(journalOf(machine), JSON.stringify(journal));
}

function keptEvents(machine: ScriptedComputer): readonly unknown[] {
  const text = readFileSync(join(stateOf(machine), helperFiles.events), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

async function killedTrial(): Promise<{
  readonly machine: ScriptedComputer;
  readonly files: Readonly<Record<string, string>>;
}> {
  const machine = await scriptedComputer();
  const files = await machine.files();
  const talk = tryText(helper, machine);
  await talk.saw('trying');
  talk.process.kill('SIGKILL');
  await talk.events;
  return { machine, files };
}

describe('the guard of a trial', () => {
  it('goes back a little after the end of the time when the helper was killed, and says so', async () => {
    const { machine, files } = await killedTrial();
    expect(systemsOf(machine)).toEqual({ profile: 1, runs: 2, starts: 1 });
    bringForward(machine, 17);
    await waitFor(() => guardsOf(machine).length === 0, 15_000);
    expect(existsSync(journalOf(machine))).toBe(false);
    expect(systemsOf(machine)).toEqual({ profile: 1, runs: 1, starts: 1 });
    expect(await machine.files()).toEqual(files);
    expect(keptEvents(machine).at(-1)).toEqual({
      event: 'finished',
      generation: null,
      wentBack: 'app-closed',
      commit: null,
    });
  }, 30_000);

  it('does nothing before its time, and nothing when somebody else has put everything back', async () => {
    const { machine, files } = await killedTrial();
    bringForward(machine, 13);
    const next = askFor(helper, machine, { request: 'restore', version: helperProtocolVersion });
    expect(await next.last).toEqual(finished(null));
    expect(await machine.files()).toEqual(files);
    expect(activationsOf(machine)).toEqual(['test 2', 'test 1']);
    await waitFor(() => guardsOf(machine).length === 0);
    expect(activationsOf(machine)).toEqual(['test 2', 'test 1']);
  });

  it('waits for a helper that is at work, however long that takes', async () => {
    const { machine } = await killedTrial();
    await machine.behave('activates-slowly');
    // Goes back, slowly, while the guard becomes due.
    const next = askFor(helper, machine, { request: 'restore', version: helperProtocolVersion });
    await waitFor(() => activationsOf(machine).length === 2);
    bringForward(machine, 30);
    expect(await next.last).toEqual(finished(null));
    await waitFor(() => guardsOf(machine).length === 0);
    expect(activationsOf(machine)).toEqual(['test 2', 'test 1']);
  });
});

describe('a guard that somebody starts by hand', () => {
  const guard = (machine: ScriptedComputer, environment: Record<string, string> = {}) =>
    spawnSync(helper.runtime, [helper.script, 'guard', '--practice', machine.root], { env: environment });

  it('ends at once where nothing is tried, having done nothing', async () => {
    const machine = await scriptedComputer();
    const files = await machine.files();
    expect(guard(machine).status).toBe(0);
    expect(await machine.files()).toEqual(files);
    expect(existsSync(join(machine.root, 'activations'))).toBe(false);
  });

  it('gets no folder of its caller’s with more rights than theirs', async () => {
    const { machine } = await killedTrial();
    bringForward(machine, 30);
    expect(guard(machine, { PKEXEC_UID: '1000' }).status).not.toBe(0);
  });
});

describe('with a systemd that is played', () => {
  it('sets a timer before anything is activated, and takes it away at the end', async () => {
    const machine = await withSystemd();
    const talk = tryText(helper, machine);
    await talk.saw('trying');
    talk.send({ request: 'confirm' });
    expect(await talk.last).toEqual(finished(2));
    const system = (number: number): string =>
      join(machine.root, `nix/store/${String(number).padStart(32, '0')}-nixos-system-scripted-24.11`);
    const activation = (number: number, action: string): string =>
      `systemd-run --collect --no-ask-password --pipe --quiet --service-type=exec --unit=snowglobe-activation --wait ${system(number)}/bin/switch-to-configuration ${action}`;
    const stop = 'systemctl stop snowglobe-trial-guard.timer';
    const look =
      'systemctl is-active --quiet snowglobe-activation.service nixos-rebuild-switch-to-configuration.service';
    expect(callsOf(machine)).toEqual([
      stop,
      `systemd-run --collect --no-ask-password --quiet --on-active=15 --timer-property=AccuracySec=1s --unit=snowglobe-trial-guard ${helper.runtime} ${helper.script} guard --practice ${machine.root}`,
      activation(2, 'test'),
      look,
      activation(2, 'boot'),
      look,
      stop,
    ]);
    expect(guardsOf(machine)).toEqual([]);
  });

  it('tries nothing where the timer cannot be set', async () => {
    const machine = await withSystemd();
    const files = await machine.files();
    writeFileSync(join(machine.root, 'no-timers'), '');
    const talk = tryText(helper, machine);
    expect(await talk.last).toMatchObject({
      event: 'failed',
      sentence: 'The timer that guards a trial could not be set.',
      filesRestored: true,
    });
    expect(existsSync(join(machine.root, 'activations'))).toBe(false);
    expect(await machine.files()).toEqual(files);
  });

  it('goes back when the timer comes, with what the timer was told to start', async () => {
    const machine = await withSystemd();
    const files = await machine.files();
    const talk = tryText(helper, machine);
    await talk.saw('trying');
    expect(readFileSync(machine.computer.places.entry, 'utf8')).toBe(triedText);
    talk.process.kill('SIGKILL');
    await talk.events;
    bringForward(machine, 30);
    const [runtime = '', ...args] = (callsOf(machine)[1] ?? '').split(' ').slice(7);
    execFileSync(runtime, args, { env: {}, stdio: 'inherit' });
    expect(systemsOf(machine)).toEqual({ profile: 1, runs: 1, starts: 1 });
    expect(await machine.files()).toEqual(files);
  });
});

/** Its systemd writes down what it is asked, and runs at once what is not for later. */
async function withSystemd(): Promise<ScriptedComputer> {
  const machine = await scriptedComputer();
  await mkdir(machine.computer.places.systemd, { recursive: true });
  const scripts = {
    'systemd-run': `#!/bin/sh
echo "systemd-run $*" >> "$SNOWGLOBE_PRACTICE/calls"
case "$*" in *--on-active=*) [ ! -e "$SNOWGLOBE_PRACTICE/no-timers" ]; exit;; esac
while [ "\${1#--}" != "$1" ]; do shift; done
exec "$@"
`,
    systemctl: `#!/bin/sh
echo "systemctl $*" >> "$SNOWGLOBE_PRACTICE/calls"
[ "$1" != is-active ]
`,
  };
  for (const [name, script] of Object.entries(scripts)) {
    const path = join(machine.root, 'bin', name);
    writeFileSync(path, script);
    await chmod(path, 0o755);
  }
  return machine;
}

function callsOf(machine: ScriptedComputer): readonly string[] {
  return readFileSync(join(machine.root, 'calls'), 'utf8').trim().split('\n');
}
