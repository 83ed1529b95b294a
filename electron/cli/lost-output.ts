/** What is printed may have nowhere to go: `snowglobe list | head -1`, or a full disk behind `>`. */

import { exitCode } from './exit-codes.ts';

/** Who stops reading has read enough; what could not be kept is told, and is no success. */
export function endWellWithoutOutput(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return;
    process.stderr.write(`snowglobe: The output cannot be written: ${error.message}\n`);
    process.once('exit', () => {
      process.exitCode = exitCode.brokenFile;
    });
  });
  process.stderr.on('error', () => undefined);
}
