/** `snowglobe serve`: for a machine without a screen, reached through an SSH tunnel. Ends with Ctrl+C. */
import { startTerminalAgent } from '../host/privilege/terminal-agent.ts';
import type { PagePlace } from '../start/deep-link.ts';
import { parseStartFlags, startFlagsHelp } from '../start/start-flags.ts';
import { type OpenServer, openServer } from './open-server.ts';

export const serveHelp = `snowglobe serve [FLAGS]
Prints an address that opens Snowglobe in a browser on this machine. From another machine, first run
  ssh -L PORT:127.0.0.1:PORT THIS-MACHINE
${startFlagsHelp}
`;

export interface ServeCommandOptions {
  /** The words after `serve`. */
  readonly args: readonly string[];
  /** Where the build put its programs: the folder of the running bundle. */
  readonly outFolder: string;
}

/** Returns the exit code when it is over: 0 ended by a signal, 1 cannot start, 2 wrong usage. */
export async function serveCommand({ args, outFolder }: ServeCommandOptions): Promise<number> {
  if (args.includes('--help')) {
    process.stdout.write(serveHelp);
    return 0;
  }
  const flags = parseStartFlags(args, process.cwd());
  if (!flags.ok) {
    process.stderr.write(`${flags.error.sentence}\n${serveHelp}`);
    return 2;
  }
  const opened = await openServer(flags.value, outFolder);
  if (!opened.ok) {
    process.stderr.write(`${opened.error.sentence}\n`);
    return 1;
  }
  announce(opened.value, flags.value.place);
  // On a machine without a screen the question for the password can only appear here.
  const agent = await startTerminalAgent(opened.value.host.computer);
  await untilStopped();
  agent?.end();
  await opened.value.close();
  return 0;
}

/** Prints an address that leads to this place, and the next one as soon as one was used. */
export function announce({ page }: OpenServer, place?: PagePlace): void {
  process.stdout.write(
    `Snowglobe is at ${page.newAddress(place)}\nThe address works once. Ctrl+C ends Snowglobe.\n`,
  );
  page.onVisit(() => process.stdout.write(`For another browser: ${page.newAddress()}\n`));
}

/**
 * Until Ctrl+C, or until whoever started this asks it to end. The signals stay handled after that: npm passes
 * on a Ctrl+C that the terminal has sent to everybody already, and the second must not cut the ending short.
 */
export function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve());
  });
}
