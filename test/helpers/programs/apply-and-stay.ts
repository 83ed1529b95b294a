/** A whole application in a process of its own, that applies one change and can then be killed. */
import { createHost } from '../../../electron/host/host.ts';
import { dataDirectories } from '../../../electron/host/storage/data-directories.ts';
import type { Plan } from '../../../shared/api/changes.ts';
import { practiceComputer } from '../../../shared/machine/computer.ts';

const [root = '', data = '', helper = '', mode = 'switch'] = process.argv.slice(2);

const host = await createHost({
  computer: practiceComputer(root),
  directories: dataDirectories({}, data),
  helper,
  version: '0.0.0-test',
});

async function ask(name: string, input: unknown): Promise<unknown> {
  const answer = await host.call(name, input);
  if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer.error)}`);
  return answer.value;
}

await ask('changes.add', { kind: 'install-app', app: 'gimp' });
const plan = (await ask('changes.plan', { useOverrideFile: [] })) as Plan;
await ask('apply.start', { planId: plan.planId, mode, despiteFindings: true });
