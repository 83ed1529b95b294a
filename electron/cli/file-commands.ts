/** The commands on files: `check`, `list`, `get`, and the edits. */

import { parse } from '#shared/nix/syntax/parse.ts';
import type { SyntaxProblem } from '#shared/nix/syntax/tree.ts';
import { undefinedVariables } from '#shared/nix/syntax/undefined-variables.ts';
import type { Flags } from './arguments.ts';
import { complain } from './complain.ts';
import { runEdit } from './edit-command.ts';
import { exitCode } from './exit-codes.ts';
import { loadDefinitions } from './load-definitions.ts';
import { getCommand, listCommand } from './look-commands.ts';
import { readText } from './read-file.ts';

/** How many words each command takes; `check` takes any number but none. */
const commands: ReadonlyMap<string, number> = new Map([
  ['check', Number.POSITIVE_INFINITY],
  ['list', 0],
  ['get', 1],
  ['set', 2],
  ['unset', 1],
  ['add', 2],
  ['remove', 2],
  ['rename', 2],
  ['add-entry', 2],
  ['remove-entry', 2],
  ['rename-entry', 3],
  ['apply', 0],
]);

export const fileCommands: readonly string[] = [...commands.keys()];

export function isFileCommand(command: string): boolean {
  return commands.has(command);
}

export async function runFileCommand(
  command: string,
  words: readonly string[],
  flags: Flags,
): Promise<number> {
  const count = commands.get(command) ?? 0;
  const isRight = command === 'check' ? words.length > 0 : words.length === count;
  if (!isRight) {
    const wanted = command === 'check' ? 'at least one file' : `${count} ${count === 1 ? 'word' : 'words'}`;
    return complain(`'${command}' takes ${wanted}, not ${words.length}.`, exitCode.usage);
  }
  if (flags.intents !== undefined && command !== 'apply') {
    return complain("--intents belongs to 'apply'.", exitCode.usage);
  }
  if (command === 'check') return check(words);
  if (command === 'list' || command === 'get') {
    const loaded = await loadDefinitions(flags);
    if (!loaded.ok) return complain(loaded.message, exitCode.brokenFile);
    return command === 'list' ? listCommand(loaded, flags) : getCommand(loaded, words[0]!, flags);
  }
  return runEdit(command, words, flags);
}

async function check(paths: readonly string[]): Promise<number> {
  let code: number = exitCode.done;
  for (const path of paths) {
    const read = await readText(path);
    if (read.kind !== 'text') {
      const message = read.kind === 'directory' ? `${path} is a directory.` : read.message;
      code = complain(message, exitCode.brokenFile);
      continue;
    }
    for (const { line, column, message } of problemsIn(read.text)) {
      process.stdout.write(`${path}:${line}:${column}: ${message}\n`);
      code = exitCode.brokenFile;
    }
  }
  return code;
}

/** Nix looks for variables that nothing defines only in what it can read. */
function problemsIn(text: string): readonly SyntaxProblem[] {
  const tree = parse(text);
  return tree.errors.length > 0 ? tree.errors : undefinedVariables(tree);
}
