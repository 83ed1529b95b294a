import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createHost } from '../../../electron/host/host.ts';
import { dataDirectories } from '../../../electron/host/storage/data-directories.ts';
import type { CallName, Output } from '../../../shared/api/contract.ts';
import { waitFor } from '../../helpers/helper-conversation.ts';
import { bundleHelper, bundleProgram } from '../../helpers/helper-program.ts';
import { type Behaviour, type ScriptedComputer, scriptedComputer } from '../../helpers/scripted-computer.ts';
import { temporaryDirectory } from '../../helpers/temporary-directory.ts';

const helper = await bundleHelper();
const application = await bundleProgram('test/helpers/programs/apply-and-stay.ts');

/** An application that applies, in a process of its own, and was killed when the computer did what it was told. */
async function killedWhile(behaviour: Behaviour, mode: 'switch' | 'try' = 'switch') {
  const machine = await scriptedComputer();
  const files = await machine.files();
  const data = await temporaryDirectory();
  await machine.behave(behaviour);
  const process_ = spawn(process.execPath, [application, machine.root, data, helper.script, mode]);
  onTestFinished(() => void process_.kill('SIGKILL'));
  const isReached = mode === 'try' ? isTrying(machine) : () => existsSync(join(machine.root, 'marker'));
  await waitFor(isReached, 15_000);
  await kill(process_);
  return { machine, files, data };
}

function isTrying(machine: ScriptedComputer): () => boolean {
  const events = join(machine.root, 'var/lib/snowglobe/job/events.ndjson');
  return () => existsSync(events) && readFileSync(events, 'utf8').includes('"trying"');
}

async function kill(child: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await gone;
}

async function startAgain(machine: ScriptedComputer, data: string) {
  const host = await createHost({
    computer: machine.computer,
    directories: dataDirectories({}, data),
    helper: helper.script,
    version: '0.0.0-test',
    checkAnswers: true,
  });
  onTestFinished(() => host.close());
  const ask = async <Name extends CallName>(name: Name): Promise<Output<Name>> => {
    const answer = await host.call(name, {});
    if (!answer.ok) throw new Error(JSON.stringify(answer.error));
    return answer.value as Output<Name>;
  };
  const ended = async () => {
    for (;;) {
      const { job } = await ask('apply.current');
      if (job === null || job.endedAt !== null) return job;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  return { ask, ended };
}

describe('an application that was killed, started again', { timeout: 30_000 }, () => {
  it('shows the activation that goes on, and knows of its end as if nothing had happened', async () => {
    const { machine, data } = await killedWhile('activates-until-told');
    const again = await startAgain(machine, data);
    expect((await again.ask('apply.current')).job).toMatchObject({ endedAt: null, cancellable: false });
    await machine.behave('works');
    expect(await again.ended()).toMatchObject({ state: 'done', outcome: { kind: 'done', generation: 2 } });
    expect((await again.ask('changes.list')).changes).toEqual([]);
    const { generations } = await again.ask('history.list');
    expect(generations[0]).toMatchObject({ number: 2, changes: [{ kind: 'install-app', name: 'GIMP' }] });
    expect(readFileSync(machine.computer.places.entry, 'utf8')).toContain('gimp');
  });

  it('finds the files put back when it was killed during the build, and the change still waiting', async () => {
    const { machine, files, data } = await killedWhile('never-ends');
    const again = await startAgain(machine, data);
    expect((await again.ended())?.outcome?.kind).toMatch(/^(cancelled|failed)$/);
    await waitFor(() => !existsSync(join(machine.root, 'var/lib/snowglobe/journal')));
    expect(await machine.files()).toEqual(files);
    expect((await again.ask('changes.list')).changes).toHaveLength(1);
    expect((await again.ask('apply.interrupted')).interrupted).toBeNull();
  });

  it('finds that the trial went back, and why', async () => {
    const { machine, files, data } = await killedWhile('works', 'try');
    const again = await startAgain(machine, data);
    expect(await again.ended()).toMatchObject({ outcome: { kind: 'went-back', reason: 'app-closed' } });
    expect(await machine.files()).toEqual(files);
    expect((await machine.generations()).profile).toBe(1);
    expect((await again.ask('changes.list')).changes).toHaveLength(1);
  });
});
