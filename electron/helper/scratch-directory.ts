/** A directory for one program: nixos-rebuild leaves a `result` link where it stands. */
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileSystemRefusal } from './refusal.ts';

/** Gone, with whatever is in it, when the use is over. */
export async function inScratchDirectory<Value>(
  stateDirectory: string,
  use: (directory: string) => Promise<Value>,
): Promise<Value> {
  const directory = makeDirectory(stateDirectory);
  try {
    return await use(directory);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

function makeDirectory(stateDirectory: string): string {
  try {
    return mkdtempSync(join(stateDirectory, 'scratch-'));
  } catch (error) {
    throw fileSystemRefusal(error, stateDirectory);
  }
}
