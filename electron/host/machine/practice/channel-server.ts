/** What a real computer finds on the network: the channel in its three states, as folders ready for the store. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import type { CuratedApp, CuratedSetting } from '../../catalog/curated/curated.ts';
import { changedOptions, changesJson } from './collection/newer-release.ts';
import { optionsFile } from './collection/option-tree.ts';
import { packageCollection } from './collection/packages.ts';
import {
  type ChannelRevision,
  channelRevisions,
  newestRevisionOf,
  releaseOf,
  versionSuffix,
} from './collection/release.ts';
import { servedOptions } from './collection/served-options.ts';
import { practiceFolder } from './folder.ts';

export interface CollectionData {
  readonly apps: readonly CuratedApp[];
  readonly settings: readonly CuratedSetting[];
}

const compress = promisify(brotliCompress);

/** The folder of one state; its name is that of the channel's store path, and in it is `nixos/`. */
export function servedChannel(root: string, revision: ChannelRevision): string {
  return `${practiceFolder(root).channelServer}/nixos-${releaseOf[revision]}${versionSuffix[revision]}`;
}

/** The newest state of a release; undefined for one that the practice computer does not have. */
export function newestServed(root: string, release: string): string | undefined {
  const revision = newestRevisionOf(release);
  return revision === undefined ? undefined : servedChannel(root, revision);
}

/** `source`: the folder with the channel's Nix files. */
export async function writeChannelServer(root: string, source: string, data: CollectionData): Promise<void> {
  const declared = optionsFile(data.apps, data.settings);
  const optionsOf = new Map(
    await Promise.all(
      [...new Set(Object.values(releaseOf))].map(async (release) => {
        const options = changedOptions(declared, release);
        const served = await pack(JSON.stringify(servedOptions(options.options)));
        return [release, { options: JSON.stringify(options), served }] as const;
      }),
    ),
  );
  await Promise.all(
    channelRevisions.map(async (revision) => {
      const release = releaseOf[revision];
      const { options = '', served = '' } = optionsOf.get(release) ?? {};
      const folder = `${servedChannel(root, revision)}/nixos`;
      await mkdir(folder, { recursive: true });
      await copyTexts(source, folder);
      await Promise.all([
        writePackages(folder, JSON.stringify(packageCollection(data.apps, revision))),
        writeFile(`${folder}/options.json`, options),
        writeFile(`${folder}/options.json.br`, served),
        writeFile(`${folder}/changes.json`, changesJson(release)),
        writeFile(`${folder}/.version`, release),
        writeFile(`${folder}/.version-suffix`, versionSuffix[revision]),
        writeFile(`${folder}/.git-revision`, versionSuffix[revision].split('.').at(-1) ?? ''),
      ]);
    }),
  );
}

/** As it is for the channel's Nix, and packed as a channel serves it. */
async function writePackages(folder: string, packages: string): Promise<void> {
  await Promise.all([
    writeFile(`${folder}/packages.json`, packages),
    writeFile(`${folder}/packages.json.br`, await pack(packages)),
  ]);
}

/** Quickly rather than small: it stays on this computer. */
function pack(text: string): Promise<Buffer> {
  return compress(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } });
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
