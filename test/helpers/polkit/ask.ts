/**
 * The host's end as a program of its own, for somebody else than who runs the tests: `ask.js ORDER`. Prints its
 * process id, starts the helper each time it is told to, and prints all that comes, one JSON object a line.
 */
import { createInterface } from 'node:readline';
import { type RunningHelper, startHelper } from '../../../electron/host/privilege/helper-client.ts';
import type { HelperProgram } from '../../../electron/host/privilege/helper-program.ts';
import type { HelperSilence } from '../../../electron/host/privilege/silence.ts';
import { startTerminalAgent } from '../../../electron/host/privilege/terminal-agent.ts';
import { ownSurroundings } from '../../../electron/host/privilege/which-elevation.ts';
import type { HelperEvent, HelperRequest } from '../../../shared/api/helper-protocol.ts';
import { nixosComputer } from '../../../shared/machine/computer.ts';

export interface AskOrder {
  readonly helper: HelperProgram;
  readonly request: HelperRequest;
  readonly searchPath: string;
  readonly stateDirectory: string;
  /** Milliseconds. */
  readonly patience: number;
  /** The terminal is where the person answers; it starts at once. */
  readonly onTerminal?: boolean;
}

/** One line of what is printed. */
export type AskNews =
  | { readonly pid: number }
  | { readonly event: HelperEvent }
  | { readonly ended: HelperSilence | null };

const computer = nixosComputer('/etc/nixos', '/etc/nixos/configuration.nix');
const order: AskOrder = JSON.parse(process.argv[2] ?? '');
const print = (news: AskNews): void => void process.stdout.write(`${JSON.stringify(news)}\n`);

function start(whenOver: () => void): RunningHelper {
  return startHelper(
    {
      computer,
      helper: order.helper,
      stateDirectory: order.stateDirectory,
      patience: order.patience,
      surroundings: { ...ownSurroundings(), searchPath: order.searchPath },
    },
    order.request,
    {
      event: (event) => print({ event }),
      ended: (ended) => {
        print({ ended });
        whenOver();
      },
    },
  );
}

let asking: RunningHelper | null = null;
if (order.onTerminal) {
  const agent = await startTerminalAgent(computer);
  start(() => agent?.end());
} else {
  createInterface({ input: process.stdin }).on('line', (word) => {
    if (word === 'go') asking = start(() => {});
    if (word === 'cancel') asking?.cancel();
  });
  print({ pid: process.pid });
}
