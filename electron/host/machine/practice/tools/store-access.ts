/** What our tools need of a store, whichever engine keeps it. */
import { practiceFolder } from '../folder.ts';
import { runProgram } from './programs.ts';
import { addFolder } from './stand-in/add-folder.ts';
import type { ToolCall } from './tool-call.ts';

/** Copies a folder into the store and returns its store path; undefined after saying what went wrong. */
export async function addToStore(call: ToolCall, folder: string): Promise<string | undefined> {
  if (call.engine === 'stand-in') return addFolder(call.root, folder);
  const { bin } = practiceFolder(call.root);
  const { exit, output } = await runProgram(call, `${bin}/nix-store`, ['--add', folder]);
  return exit === 0 ? output.trim() : undefined;
}
