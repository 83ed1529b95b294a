/** What Snowglobe remembers of every generation that it made, one small file each. */
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { changeWordsSchema } from '#shared/api/changes.ts';
import { readStoredDocument, writeStoredDocument } from '../storage/stored-document.ts';
import { generationKey } from './generation-key.ts';
import { createKeptTexts, type KeptTexts } from './kept-texts.ts';

const generationRecordSchema = z.object({
  generation: z.number(),
  /** The system's store path: tells it from another generation that got the same number later. */
  system: z.string(),
  /** ISO 8601, UTC. */
  date: z.string(),
  /** Null where the generation was made elsewhere and only its files are known. */
  changes: z.array(changeWordsSchema).nullable(),
  fromUpdate: z.boolean(),
  /** The generation whose settings it brought back. */
  settingsOf: z.number().optional(),
  /** The files the apply changed, whole, before and after; `before` is null for one that it created. */
  files: z.array(z.object({ path: z.string(), before: z.string().nullable(), after: z.string() })),
  /** SHA-256 (hex) of every `.nix` file of the configuration when the generation became the system. */
  configuration: z.record(z.string(), z.string()),
});
export type GenerationRecord = z.infer<typeof generationRecordSchema>;

export interface GenerationRecords {
  /** What was in the files of every generation recorded here. */
  readonly texts: KeptTexts;
  /** By generation, lowest first. */
  all(): Promise<readonly GenerationRecord[]>;
  find(generation: number, system: string): Promise<GenerationRecord | null>;
  /** Takes the place of an earlier one for the same generation of the same system. */
  put(record: GenerationRecord): Promise<void>;
  /** Nothing happens where there is none; texts stay. */
  remove(record: Pick<GenerationRecord, 'generation' | 'system'>): Promise<void>;
}

export function createGenerationRecords(stateDirectory: string): GenerationRecords {
  const directory = join(stateDirectory, 'generations');
  const fileOf = (generation: number, system: string): string =>
    join(directory, `${generationKey(generation, system)}.json`);
  const read = async (path: string): Promise<GenerationRecord | null> => {
    const { value } = await readStoredDocument(path, generationRecordSchema.nullable(), null);
    return value;
  };
  return {
    texts: createKeptTexts(join(directory, 'files')),
    all: async () => {
      const names = await readdir(directory).catch(() => []);
      const paths = names.filter((name) => name.endsWith('.json')).map((name) => join(directory, name));
      const records = await Promise.all(paths.map(read));
      return records
        .filter((record) => record !== null)
        .sort((first, second) => first.generation - second.generation);
    },
    find: (generation, system) => read(fileOf(generation, system)),
    put: (record) => writeStoredDocument(fileOf(record.generation, record.system), record),
    remove: ({ generation, system }) => rm(fileOf(generation, system), { force: true }),
  };
}
