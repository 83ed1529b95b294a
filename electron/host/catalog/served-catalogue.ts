/**
 * The catalogue of a folder with the two files that a channel serves. Making one takes seconds, so it is kept beside
 * what else programs keep of what they can make again, by what is in the files.
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { fail, ok, type Result } from '#shared/api/result.ts';
import type { CatalogData } from './catalog-data.ts';
import type { Catalogue } from './catalogue.ts';
import { readServedOptions, readServedPackages } from './sources/served-files.ts';
import { encodeCatalogue, openCatalogue } from './store/catalogue-file.ts';
import { withTexts } from './store/with-texts.ts';

export interface NoServedCatalogue {
  readonly kind: 'unreadable';
  readonly sentence: string;
}

export interface ServedCatalogueWish {
  readonly directory: string;
  readonly texts: Catalogue;
  /** Changes with our own texts. */
  readonly textsVersion: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** One of the two files may be missing. */
export async function servedCatalogue(
  wish: ServedCatalogueWish,
): Promise<Result<CatalogData, NoServedCatalogue>> {
  const [options, packages] = await Promise.all(
    ['options.json.br', 'packages.json.br'].map((name) =>
      readFile(join(wish.directory, name)).catch(() => undefined),
    ),
  );
  if (options === undefined && packages === undefined) {
    return unreadable(`There is neither options.json.br nor packages.json.br in ${wish.directory}.`);
  }
  const kept = join(cacheFolder(wish.environment), `${contentOf(wish, options, packages)}.bin`);
  const bytes = await readFile(kept).catch(() => undefined);
  const known = bytes && openCatalogue(bytes);
  if (known?.ok) return ok(known.value.data);
  const made = await make(wish, options, packages);
  if (!made.ok) return made;
  await keep(kept, made.value);
  const opened = openCatalogue(made.value);
  return opened.ok ? ok(opened.value.data) : unreadable(opened.error.sentence);
}

async function make(
  { texts, textsVersion, directory }: ServedCatalogueWish,
  packedOptions: Uint8Array | undefined,
  packedPackages: Uint8Array | undefined,
): Promise<Result<Uint8Array, NoServedCatalogue>> {
  const options = packedOptions === undefined ? ok([]) : await readServedOptions(packedOptions);
  if (!options.ok) return unreadable(options.error.sentence);
  const packages = packedPackages === undefined ? ok([]) : await readServedPackages(packedPackages);
  if (!packages.ok) return unreadable(packages.error.sentence);
  const identity = {
    format: 1,
    texts: textsVersion,
    nixpkgs: `folder ${directory}`,
    modules: '',
    readAt: new Date().toISOString(),
    optionSource: packedOptions === undefined ? 'texts' : 'channel',
    packageSource: packedPackages === undefined ? 'texts' : 'channel',
  } as const;
  return ok(encodeCatalogue({ identity, ...withTexts(options.value, packages.value, texts), texts }));
}

/** Where it cannot be kept it is made again next time. */
async function keep(path: string, bytes: Uint8Array): Promise<void> {
  const unfinished = `${path}.${process.pid}`;
  try {
    await mkdir(join(path, '..'), { recursive: true, mode: 0o700 });
    await writeFile(unfinished, bytes, { mode: 0o600 });
    await rename(unfinished, path);
  } catch {
    await rm(unfinished, { force: true }).catch(() => undefined);
  }
}

function contentOf(
  { textsVersion }: ServedCatalogueWish,
  ...files: readonly (Uint8Array | undefined)[]
): string {
  const hash = createHash('sha256').update(textsVersion);
  for (const file of files)
    hash.update(file === undefined ? 'none' : createHash('sha256').update(file).digest());
  return hash.digest('hex').slice(0, 32);
}

/** https://specifications.freedesktop.org/basedir-spec/latest/ */
function cacheFolder({ XDG_CACHE_HOME, HOME }: ServedCatalogueWish['environment']): string {
  const base = XDG_CACHE_HOME !== undefined && isAbsolute(XDG_CACHE_HOME) ? XDG_CACHE_HOME : undefined;
  return join(base ?? join(HOME || homedir(), '.cache'), 'snowglobe', 'catalogues');
}

function unreadable(sentence: string) {
  return fail({ kind: 'unreadable', sentence } as const);
}
