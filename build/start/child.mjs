/** Programs with a window, started by us and ended with us. */
import { spawn } from 'node:child_process';

/**
 * Returns `{ ended, end }`: `ended` resolves to the exit code (null after a signal, or when it could not be
 * started); `end` asks the program to end, insists after 3 s, and resolves when it is gone.
 * `onLine` gets each line of its standard output.
 */
export function startProgram(program, args, { environment = process.env, onLine = () => {} } = {}) {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'ignore'], env: environment });
  const ended = new Promise((resolve) => {
    child.on('error', () => resolve(null));
    child.on('exit', resolve);
  });
  let rest = '';
  child.stdout?.on('data', (chunk) => {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop();
    for (const line of lines) onLine(line);
  });
  return {
    ended,
    async end() {
      child.kill('SIGTERM');
      const insist = setTimeout(() => child.kill('SIGKILL'), 3_000);
      await ended;
      clearTimeout(insist);
    },
  };
}
