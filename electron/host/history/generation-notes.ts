/** Names and notes that the person gave to generations: one document for each computer. */
import { join } from 'node:path';
import { z } from 'zod';
import { readStoredDocument, writeStoredDocument } from '../storage/stored-document.ts';
import { generationKey } from './generation-key.ts';

const generationNoteSchema = z.object({ name: z.string().nullable(), note: z.string().nullable() });
export type GenerationNote = z.infer<typeof generationNoteSchema>;

const notesSchema = z.record(z.string(), generationNoteSchema);

export interface GenerationNotes {
  /** By `generationKey`. Read anew each time: the command line may have written in between. */
  all(): Promise<ReadonlyMap<string, GenerationNote>>;
  /** What is left out stays as it is; an empty text takes it away. Rejects when it cannot be written. */
  describe(
    generation: number,
    system: string,
    texts: { readonly name?: string | undefined; readonly note?: string | undefined },
  ): Promise<void>;
}

export function createGenerationNotes(stateDirectory: string): GenerationNotes {
  const path = join(stateDirectory, 'generation-notes.json');
  const read = async (): Promise<z.infer<typeof notesSchema>> =>
    (await readStoredDocument(path, notesSchema, {})).value;
  return {
    all: async () => new Map(Object.entries(await read())),
    describe: async (generation, system, { name, note }) => {
      const { [generationKey(generation, system)]: before, ...others } = await read();
      const after = {
        name: name === undefined ? (before?.name ?? null) : name.trim() || null,
        note: note === undefined ? (before?.note ?? null) : note.trim() || null,
      };
      const isEmpty = after.name === null && after.note === null;
      const own = isEmpty ? {} : { [generationKey(generation, system)]: after };
      await writeStoredDocument(path, { ...others, ...own });
    },
  };
}
