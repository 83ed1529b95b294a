/** A display that nobody sees, for windows. */
import { spawn } from 'node:child_process';
import { findProgram } from '../../build/start/browsers.mjs';

export const xvfb = findProgram('Xvfb');
export const displayNote = xvfb === null ? ' (skipped: Xvfb is not here)' : '';

/** `{ display, end }`; the server chooses a free number. */
export function startDisplay(): Promise<{ readonly display: string; readonly end: () => void }> {
  const server = spawn(
    xvfb ?? 'Xvfb',
    ['-displayfd', '1', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', () => reject(new Error('Xvfb ended at once.')));
    server.stdout.once('data', (number: Buffer) =>
      resolve({ display: `:${number.toString().trim()}`, end: () => server.kill() }),
    );
  });
}
