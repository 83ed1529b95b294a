/** The host's end of the conversation in a process of its own, which can be killed: a request in, later words too. */
import { createInterface } from 'node:readline';
import { startHelper } from '../../../electron/host/privilege/helper-client.ts';
import { practiceComputer } from '../../../shared/machine/computer.ts';

const [root = '', stateDirectory = '', script = '', request = ''] = process.argv.slice(2);

const running = startHelper(
  {
    computer: practiceComputer(root),
    helper: { runtime: process.execPath, environment: {}, script },
    stateDirectory,
  },
  JSON.parse(request),
  { event: () => {}, ended: () => process.exit() },
);
createInterface({ input: process.stdin }).on('line', (word) => {
  if (word === 'confirm') running.confirm();
  if (word === 'cancel') running.cancel();
});
