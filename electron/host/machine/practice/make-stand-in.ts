/** Builds the history of a new practice computer without Nix. */

import { firstError } from './first-error.ts';
import { practiceFolder } from './folder.ts';
import type { MadePast, PastSystem } from './past-systems.ts';
import { evaluateSystems } from './tools/evaluate/evaluate-system.ts';
import { addFolder } from './tools/stand-in/add-folder.ts';
import { textProgress } from './tools/stand-in/progress.ts';
import { realise } from './tools/stand-in/realise.ts';

export async function makeStandIn(
  root: string,
  systems: readonly PastSystem[],
  channels: readonly string[],
): Promise<MadePast> {
  const said: string[] = [];
  const say = (text: string): void => {
    said.push(text);
  };
  const evaluated = evaluateSystems(
    systems.map(({ channel, configuration }) => ({ nixpkgs: `${channel}/nixos`, configuration })),
    { storeDirectory: practiceFolder(root).store, environment: {}, trace: say },
  );
  if (!evaluated.ok) throw new Error(evaluated.error.text);
  for (const system of evaluated.value) {
    const there = await realise({
      root,
      system,
      rehearsal: 'none',
      progress: textProgress(say),
      interrupted: new AbortController().signal,
      downloadTime: { least: 0, most: 0, bytesEach: 1 },
      dryRun: false,
    });
    if (!there) throw new Error(firstError(said.join('')));
  }
  const added: string[] = [];
  for (const channel of channels) added.push(await addFolder(root, channel));
  return { systems: evaluated.value.map((system) => system.outPath), channels: added };
}
