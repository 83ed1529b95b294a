/** Versions of packages, from the `packages.json` beside the channel's expressions where there is one. */
import { readFile, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/** The version an app would be installed in, where something on this computer tells. */
export type VersionOf = (attribute: string) => Promise<string | null>;

/** A whole collection has 30 MB and more: reading that takes a process of its own. */
const MOST_BYTES = 5_000_000;

const packagesSchema = z.object({
  packages: z.record(z.string(), z.object({ version: z.string() })),
});
type Versions = z.infer<typeof packagesSchema>['packages'];

/** `channels`: the profile that holds the channel `nixos`. Read when first asked, and again after an update. */
export function packageVersions(channels: string): VersionOf {
  let known: { readonly file: string; readonly versions: Versions } | undefined;
  return async (attribute) => {
    // The profile links to another path after every update.
    const file = await realpath(join(channels, 'nixos', 'packages.json')).catch(() => undefined);
    if (file === undefined) return null;
    if (known?.file !== file) known = { file, versions: await readVersions(file) };
    return known.versions[attribute]?.version || null;
  };
}

async function readVersions(file: string): Promise<Versions> {
  try {
    if ((await stat(file)).size > MOST_BYTES) return {};
    const parsed = packagesSchema.safeParse(JSON.parse(await readFile(file, 'utf8')));
    return parsed.success ? parsed.data.packages : {};
  } catch {
    // Damaged or gone meanwhile: the app is shown without its version.
    return {};
  }
}
