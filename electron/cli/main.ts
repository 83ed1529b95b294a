/** `snowglobe`: the command line. Everything behind a command is loaded only when it is asked for. */

import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArguments } from './arguments.ts';
import { exitCode } from './exit-codes.ts';
import { endWellWithoutOutput } from './lost-output.ts';

async function main(given: readonly string[]): Promise<number> {
  const [command, ...rest] = given;
  if (command === undefined || command === 'help' || command === '-h' || asksForHelp(given)) {
    const { usage } = await import('./usage.ts');
    (command === undefined ? process.stderr : process.stdout).write(usage);
    return command === undefined ? exitCode.usage : exitCode.done;
  }
  if (command === '--version') {
    const { version } = await import('../start/version.ts');
    process.stdout.write(`snowglobe ${version}\n`);
    return exitCode.done;
  }
  if (command === 'serve') {
    const { serveCommand } = await import('../serve/serve-command.ts');
    return serveCommand({ args: rest, outFolder: dirname(fileURLToPath(import.meta.url)) });
  }
  if (command === 'rebuild' || command === 'try') {
    const { rebuildCommand, tryCommand } = await import('./rebuild-command.ts');
    const outFolder = dirname(fileURLToPath(import.meta.url));
    return command === 'rebuild' ? rebuildCommand(rest, outFolder) : tryCommand(rest, outFolder);
  }
  if (command === 'generations') {
    const { generationsCommand } = await import('./generations-command.ts');
    return generationsCommand(rest, dirname(fileURLToPath(import.meta.url)));
  }
  if (command === 'search') {
    const { searchCommand } = await import('./search-command.ts');
    return searchCommand(rest);
  }
  if (command === 'option') {
    const { optionCommand } = await import('./option-command.ts');
    return optionCommand(rest);
  }
  if (command === 'explain') {
    const { explainCommand } = await import('./explain-command.ts');
    return explainCommand(rest);
  }
  const { runFileCommand, isFileCommand } = await import('./file-commands.ts');
  if (!isFileCommand(command)) {
    const { nearestCommand } = await import('./nearest-command.ts');
    return wrongUsage(`There is no command '${command}'.${nearestCommand(command)}`);
  }
  const parsed = parseArguments(rest);
  return parsed.ok ? runFileCommand(command, parsed.words, parsed.flags) : wrongUsage(parsed.message);
}

/** Behind `--` stand values only. */
function asksForHelp(given: readonly string[]): boolean {
  const end = given.indexOf('--');
  return (end === -1 ? given : given.slice(0, end)).includes('--help');
}

function wrongUsage(message: string): number {
  process.stderr.write(`snowglobe: ${message}\nTry 'snowglobe help'.\n`);
  return exitCode.usage;
}

endWellWithoutOutput();
process.exitCode = await main(process.argv.slice(2));
