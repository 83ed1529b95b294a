/**
 * Where no desktop shows the question for the password, the terminal can: polkit's own agent asks there on behalf of
 * this process (pkttyagent(1)). Only for somebody who looks at that terminal: the command line and `snowglobe serve`.
 */
import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import type { Computer } from '#shared/machine/computer.ts';
import { needsPassword } from './helper-client.ts';
import { findProgram } from './ways/find-program.ts';
import { ownSurroundings } from './which-elevation.ts';

export interface TerminalAgent {
  /** No question is shown any more; one that stands there is taken away. */
  end(): void;
}

/** Null where nobody is asked for a password on this computer, and where there is no terminal, agent or polkit. */
export async function startTerminalAgent(computer: Computer): Promise<TerminalAgent | null> {
  const program = findProgram('pkttyagent', ownSurroundings());
  if (program === null || !process.stderr.isTTY || !needsPassword(computer)) return null;
  // A desktop's agent goes before it. Where there is no session there is none, and polkit, which then looks at no
  // fallback either (polkitbackendinteractiveauthority.c), has to be told that this is the agent.
  const order = process.env.XDG_SESSION_ID === undefined ? [] : ['--fallback'];
  const agent = spawn(program, ['--process', String(process.pid), '--notify-fd', '3', ...order], {
    // It opens the terminal by itself; its other words are for nobody.
    stdio: ['inherit', 'ignore', 'ignore', 'pipe'],
  });
  const isRegistered = await new Promise<boolean>((resolve) => {
    agent.once('error', () => resolve(false));
    agent.once('exit', () => resolve(false));
    // It closes the descriptor when it is registered.
    const notice = agent.stdio[3] as Readable | null;
    notice?.resume().once('end', () => setImmediate(() => resolve(agent.exitCode === null)));
  });
  // It must not keep the application from ending.
  agent.unref();
  return isRegistered ? { end: () => void agent.kill() } : null;
}
