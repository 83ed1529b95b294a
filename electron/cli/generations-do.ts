/** What the helper does with this computer's own generations: the same job as in the window. */
import { assertNever } from '#shared/api/result.ts';
import type { Host } from '../host/host.ts';
import { startTerminalAgent } from '../host/privilege/terminal-agent.ts';
import type { HostAnswer } from '../host/router.ts';
import { startHost } from '../start/start-host.ts';
import { exitCode } from './exit-codes.ts';
import { followCall } from './follow-job.ts';
import type { DoWish, GenerationFlags } from './generations-command.ts';
import { jsonDisplay, thisTerminal, wordDisplay } from './job-display.ts';

/** Returns the exit code. */
export async function doWithGeneration(
  wish: DoWish,
  { json, root, practice, dataDirectory }: GenerationFlags,
  outFolder: string,
): Promise<number> {
  const terminal = thisTerminal();
  const display = json ? jsonDisplay(terminal) : wordDisplay(terminal);
  const flags = { root, practice, resetPractice: false, dataDirectory };
  const opened = await startHost(flags, outFolder, { readsCatalogue: false });
  if (!opened.ok) {
    display.refuse(opened.error);
    return exitCode.refused;
  }
  const host = opened.value;
  // Where no desktop shows the question for the password, it appears here.
  const agent = await startTerminalAgent(host.computer);
  try {
    return await followCall(host, () => ask(host, wish), display);
  } finally {
    agent?.end();
    await host.close();
  }
}

function ask(host: Host, wish: DoWish): Promise<HostAnswer> {
  switch (wish.verb) {
    case 'switch':
      return host.call('history.switchTo', { generation: wish.generation });
    case 'boot-once':
      return host.call('history.bootOnce', {
        generation: wish.generation,
        specialisation: wish.specialisation,
      });
    case 'default':
      return host.call('history.setDefault', { generation: wish.generation });
    case 'delete':
      return host.call('history.delete', { generations: wish.generations });
    default:
      return assertNever(wish);
  }
}
