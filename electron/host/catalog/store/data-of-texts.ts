/** What is known where nothing has been read yet: our own texts, made into a catalogue once. */
import type { CatalogData } from '../catalog-data.ts';
import type { Catalogue } from '../catalogue.ts';
import { catalogDataOf } from './catalogue-file.ts';
import { withTexts } from './with-texts.ts';

const made = new WeakMap<Catalogue, CatalogData>();

export function dataOfTexts(texts: Catalogue): CatalogData {
  const data = made.get(texts) ?? catalogDataOf({ ...withTexts([], [], texts), texts });
  made.set(texts, data);
  return data;
}
