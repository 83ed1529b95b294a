/** What is remembered of generations that are gone goes too: configurations may hold secrets, and take room. */
import type { Computer } from '#shared/machine/computer.ts';
import { fingerprintOf } from '../config/file-reader.ts';
import { readGenerations } from '../generations/read-generations.ts';
import { generationKey } from './generation-key.ts';
import type { GenerationRecord, GenerationRecords } from './generation-records.ts';
import type { Pins } from './pins.ts';

/** A pinned system keeps its record, also without a number. Where no generation can be read, all is kept. */
export async function forgetGone(
  computer: Computer,
  records: GenerationRecords,
  pins: Pick<Pins, 'all'>,
): Promise<void> {
  // First the records: a generation is there before it has one.
  const all = await records.all();
  const generations = await readGenerations(computer);
  if (!computer.canApply || generations.length === 0) return;
  const present = new Set(generations.map(({ number, system }) => generationKey(number, system)));
  const pinned = await pins.all();
  const isKept = ({ generation, system }: GenerationRecord): boolean => {
    const key = generationKey(generation, system);
    return present.has(key) || pinned.has(key);
  };
  const gone = all.filter((record) => !isKept(record));
  if (gone.length === 0) return;
  const needed = new Set(all.filter(isKept).flatMap(({ configuration }) => Object.values(configuration)));
  // An apply remembers the texts that it changed, and another generation may have them.
  const texts = gone
    .flatMap(({ files }) => files.flatMap(({ before, after }) => [before, after]))
    .flatMap((text) => (text === null ? [] : [Buffer.from(text, 'utf8')]))
    .filter((bytes) => needed.has(fingerprintOf(bytes)));
  await records.texts.keep(texts);
  for (const record of gone) await records.remove(record);
  await records.texts.keepOnly(needed);
}
