/** `nix-collect-garbage [-d | --delete-older-than 30d]` */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { practiceFolder } from '../../folder.ts';
import { currentGeneration, generationsOf } from '../generations.ts';
import type { ToolCall } from '../tool-call.ts';
import { collectGarbage } from './collect-garbage.ts';
import { deletedGenerations } from './deleted-generations.ts';
import { removeGenerations } from './nix-env.ts';

export async function nixCollectGarbage(call: ToolCall): Promise<number> {
  const { args, root, say } = call;
  const at = args.indexOf('--delete-older-than');
  const wish =
    at >= 0 ? args[at + 1] : args.includes('-d') || args.includes('--delete-old') ? 'old' : undefined;
  if (wish !== undefined) {
    for (const profile of profilesBelow(practiceFolder(root).profiles)) {
      const generations = generationsOf(profile);
      say(`removing old generations of profile ${profile}\n`);
      removeGenerations(say, deletedGenerations(generations, currentGeneration(profile), [wish], new Date()));
    }
  }
  return collectAndTell(call);
}

export async function collectAndTell({ root, say, print }: ToolCall): Promise<number> {
  say('finding garbage collector roots...\n');
  const { paths, bytes } = await collectGarbage(root);
  say('deleting garbage...\n');
  for (const path of paths) say(`deleting '${path}'\n`);
  print(`${paths.length} store paths deleted, ${(bytes / 2 ** 20).toFixed(2)} MiB freed\n`);
  return 0;
}

/** Links that lead to one of their own generations. */
function profilesBelow(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return profilesBelow(path);
    return currentGeneration(path) === undefined || /-\d+-link$/.test(path) ? [] : [path];
  });
}
