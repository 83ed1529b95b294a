/** What a real computer finds on the network: the channel in its three states, as folders ready for the store. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CuratedApp, CuratedSetting } from '../../catalog/curated/curated.ts';
import { optionsFile } from './collection/option-tree.ts';
import { packageCollection } from './collection/packages.ts';
import { type ChannelRevision, release, versionSuffix } from './collection/release.ts';
import { practiceFolder } from './folder.ts';

export interface CollectionData {
  readonly apps: readonly CuratedApp[];
  readonly settings: readonly CuratedSetting[];
}

/** The folder of one state; its name is that of the channel's store path, and in it is `nixos/`. */
export function servedChannel(root: string, revision: ChannelRevision): string {
  return `${practiceFolder(root).channelServer}/nixos-${release}${versionSuffix[revision]}`;
}

/** `source`: the folder with the channel's Nix files. */
export async function writeChannelServer(root: string, source: string, data: CollectionData): Promise<void> {
  const options = JSON.stringify(optionsFile(data.apps, data.settings));
  const revisions: readonly ChannelRevision[] = ['before', 'now', 'next'];
  await Promise.all(
    revisions.map(async (revision) => {
      const folder = `${servedChannel(root, revision)}/nixos`;
      await mkdir(folder, { recursive: true });
      await copyTexts(source, folder);
      await Promise.all([
        writeFile(`${folder}/packages.json`, JSON.stringify(packageCollection(data.apps, revision))),
        writeFile(`${folder}/options.json`, options),
        writeFile(`${folder}/.version`, release),
        writeFile(`${folder}/.version-suffix`, versionSuffix[revision]),
        writeFile(`${folder}/.git-revision`, versionSuffix[revision].split('.').at(-1) ?? ''),
      ]);
    }),
  );
}

/** Without the permissions of the source, which is read-only where Snowglobe is installed. */
async function copyTexts(source: string, target: string): Promise<void> {
  const entries = await readdir(source, { withFileTypes: true });
  await Promise.all(
    entries.map(async (entry) => {
      const [from, to] = [join(source, entry.name), join(target, entry.name)];
      if (!entry.isDirectory()) return writeFile(to, await readFile(from));
      await mkdir(to, { recursive: true });
      return copyTexts(from, to);
    }),
  );
}
