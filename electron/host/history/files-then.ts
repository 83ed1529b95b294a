/** The configuration's files as they were when a generation became the system. */
import { fingerprintOf, readConfigurationFile } from '../config/file-reader.ts';
import type { GenerationRecord, GenerationRecords } from './generation-records.ts';

/** Texts by path. */
export type FilesThen = ReadonlyMap<string, string>;

/** Whether `filesThen` has a chance, told without reading any text. */
export function mayKnowFiles(record: GenerationRecord | null | undefined): boolean {
  return record !== null && record !== undefined && Object.keys(record.configuration).length > 0;
}

/**
 * Each file by its fingerprint: from the texts that are kept, from what other applies had before and after, or
 * from the disk where it is still the same. Null where the text of a single one is nowhere.
 */
export async function filesThen(
  record: GenerationRecord,
  records: GenerationRecords,
): Promise<FilesThen | null> {
  const paths = Object.entries(record.configuration);
  if (paths.length === 0) return null;
  const remembered = textsOf(await records.all());
  const files = new Map<string, string>();
  for (const [path, fingerprint] of paths) {
    const text =
      (await records.texts.find(fingerprint)) ??
      remembered.get(fingerprint) ??
      (await textOnDisk(path, fingerprint));
    if (text === null) return null;
    files.set(path, text);
  }
  return files;
}

function textsOf(records: readonly GenerationRecord[]): ReadonlyMap<string, string> {
  const texts = records
    .flatMap(({ files }) => files)
    .flatMap(({ before, after }) => [before, after])
    .filter((text) => text !== null);
  return new Map(texts.map((text) => [fingerprintOf(Buffer.from(text, 'utf8')), text]));
}

async function textOnDisk(path: string, fingerprint: string): Promise<string | null> {
  const file = await readConfigurationFile(path);
  return file.fingerprint === fingerprint && file.read.kind === 'text' ? file.read.text : null;
}
