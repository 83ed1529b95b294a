/** The file that says: this folder is a practice computer, made by this version, with this engine. */
import { readFile, rename, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { practiceFolder } from './folder.ts';

/** Grows when an older folder cannot go on as it is; such a folder is built anew around its configuration. */
export const practiceFormat = 1;

const markerSchema = z.object({
  product: z.literal('snowglobe-practice-computer'),
  format: z.number().int(),
  engine: z.enum(['nix', 'stand-in']),
  /** Where it was made: its store paths only work there. */
  root: z.string(),
  /** False while it is being made; such a folder is made again. */
  complete: z.boolean(),
});

export type PracticeMarker = z.infer<typeof markerSchema>;
export type PracticeEngine = PracticeMarker['engine'];

/** Null where there is none, or none of ours. */
export async function readMarker(root: string): Promise<PracticeMarker | null> {
  try {
    const parsed = markerSchema.safeParse(JSON.parse(await readFile(practiceFolder(root).marker, 'utf8')));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

export async function writeMarker(
  root: string,
  engine: PracticeEngine,
  state: { readonly complete: boolean },
): Promise<void> {
  const marker: PracticeMarker = {
    product: 'snowglobe-practice-computer',
    format: practiceFormat,
    engine,
    root,
    complete: state.complete,
  };
  const { marker: path } = practiceFolder(root);
  await writeFile(`${path}.new`, `${JSON.stringify(marker, null, 2)}\n`);
  await rename(`${path}.new`, path);
}
