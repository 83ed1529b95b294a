/** The catalogue that a command asks: of the folder that is named, else this computer's. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ok, type Result } from '#shared/api/result.ts';
import type { CatalogData } from '../host/catalog/catalog-data.ts';
import { curatedCatalogue } from '../host/catalog/catalogue.ts';
import { servedCatalogue } from '../host/catalog/served-catalogue.ts';
import { catalogDataOf, openCatalogue } from '../host/catalog/store/catalogue-file.ts';
import { withTexts } from '../host/catalog/store/with-texts.ts';
import { textsVersion } from '../host/catalog/texts-version.ts';
import { detectComputer } from '../host/machine/detect.ts';
import { computerStateDirectory } from '../host/storage/computer-state.ts';
import { dataDirectories } from '../host/storage/data-directories.ts';
import { version } from '../start/version.ts';

export async function loadCatalogue(
  directory: string | undefined,
): Promise<Result<CatalogData, { readonly sentence: string }>> {
  const texts = curatedCatalogue();
  const environment = process.env;
  if (directory !== undefined)
    return servedCatalogue({ directory, texts, textsVersion: textsVersion(texts, version), environment });
  const kept = await keptCatalogue();
  if (kept !== undefined) return ok(kept);
  process.stderr.write(
    'snowglobe: nothing has been read of this computer yet, so only what Snowglobe itself writes about is known. Start Snowglobe once, or name a folder with --catalog.\n',
  );
  return ok(catalogDataOf({ ...withTexts([], [], texts), texts }));
}

/** What the application has read; undefined where it never did. */
export async function keptCatalogue(): Promise<CatalogData | undefined> {
  const directories = dataDirectories(process.env);
  const computer = await detectComputer(
    {},
    { environment: process.env, practiceFolder: directories.practice },
  );
  if (!computer.ok) return undefined;
  const file = join(computerStateDirectory(directories, computer.value), 'catalogue', 'catalogue.bin');
  const bytes = await readFile(file).catch(() => undefined);
  const opened = bytes && openCatalogue(bytes);
  return opened?.ok ? opened.value.data : undefined;
}
