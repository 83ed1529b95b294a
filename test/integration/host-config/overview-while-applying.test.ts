import { describe, expect, it, onTestFinished } from 'vitest';
import { createHost } from '../../../electron/host/host.ts';
import { dataDirectories } from '../../../electron/host/storage/data-directories.ts';
import type { Plan } from '../../../shared/api/changes.ts';
import type { MachineOverview } from '../../../shared/api/machine.ts';
import { waitFor } from '../../helpers/helper-conversation.ts';
import { bundleHelper } from '../../helpers/helper-program.ts';
import { scriptedComputer } from '../../helpers/scripted-computer.ts';
import { temporaryDirectory } from '../../helpers/temporary-directory.ts';

const helper = await bundleHelper();

describe('the overview of the computer while a trial waits', () => {
  it('does not call the files unapplied: they are just being tried', async () => {
    const machine = await scriptedComputer();
    const states: (string | undefined)[] = [];
    const host = await createHost({
      computer: machine.computer,
      directories: dataDirectories({}, await temporaryDirectory()),
      helper: helper.script,
      version: '0.0.0-test',
      checkAnswers: true,
    });
    onTestFinished(() => host.close());
    host.subscribe((event) => {
      if (event.name === 'apply.changed') states.push(event.data.job?.state);
    });
    const ask = async (name: string, input: unknown): Promise<unknown> => {
      const answer = await host.call(name, input);
      if (!answer.ok) throw new Error(JSON.stringify(answer.error));
      return answer.value;
    };
    await ask('changes.add', { kind: 'install-app', app: 'gimp' });
    const { planId } = (await ask('changes.plan', { useOverrideFile: [] })) as Plan;
    await ask('apply.start', { planId, mode: 'try', despiteFindings: true });
    await waitFor(() => states.includes('trying'));
    const overview = (await ask('machine.overview', {})) as MachineOverview;
    expect(overview.agreement).toBe('unknown');
  });
});
