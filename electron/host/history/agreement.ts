/** Whether the files on disk are those that the running system was made from. */
import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Agreement } from '#shared/api/machine.ts';
import type { Computer } from '#shared/machine/computer.ts';
import { type ProfileGeneration, readGenerations } from '../generations/read-generations.ts';
import { configurationFiles, fingerprintConfiguration } from './configuration-fingerprints.ts';
import type { GenerationRecord, GenerationRecords } from './generation-records.ts';

/**
 * Told by the record of the running generation. For one that was made elsewhere the times of the files tell:
 * one that was changed later than the newest generation was made cannot be in it.
 */
export async function agreement(computer: Computer, records: GenerationRecords): Promise<Agreement> {
  const generations = await readGenerations(computer);
  const running = generations.find((generation) => generation.running);
  if (running === undefined) return runsSomething(computer) ? 'applied-elsewhere' : 'unknown';
  const record = await records.find(running.number, running.system);
  const isElsewhere = (record === null || !isOurs(record)) && (await isLaterThanOurs(running, records));
  const files =
    record === null
      ? await agreementByTimes(computer, running, generations[0])
      : await agreementByFiles(computer, record);
  return files === 'agrees' && isElsewhere ? 'applied-elsewhere' : files;
}

/** A system that is no generation, as `nixos-rebuild test` makes one. */
function runsSomething({ canApply, places }: Computer): boolean {
  return canApply && existsSync(places.runningSystem);
}

/** Of one made elsewhere only the files are kept, if anything. */
function isOurs({ changes, fromUpdate }: GenerationRecord): boolean {
  return changes !== null || fromUpdate;
}

async function isLaterThanOurs({ number }: ProfileGeneration, records: GenerationRecords): Promise<boolean> {
  return (await records.all()).some((record) => isOurs(record) && record.generation < number);
}

async function agreementByFiles(computer: Computer, record: GenerationRecord): Promise<Agreement> {
  const now = await fingerprintConfiguration(computer.places.configuration);
  const paths = new Set([...Object.keys(now), ...Object.keys(record.configuration)]);
  const agrees = [...paths].every((path) => now[path] === record.configuration[path]);
  return agrees ? 'agrees' : 'files-are-newer';
}

/** Of one that was made elsewhere. */
export async function agreementByTimes(
  computer: Computer,
  running: ProfileGeneration,
  newest: ProfileGeneration | undefined,
): Promise<Agreement> {
  // The files may belong to the newer generation; nothing tells.
  if (newest?.number !== running.number) return 'unknown';
  const madeAt = Date.parse(running.date);
  const files = await configurationFiles(computer.places.configuration);
  const times = await Promise.all(files.map((path) => stat(path).catch(() => null)));
  const isNewer = times.some((status) => status !== null && status.mtimeMs > madeAt + 1_000);
  return isNewer ? 'files-are-newer' : 'agrees';
}
