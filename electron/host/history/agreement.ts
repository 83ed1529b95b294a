/** Whether the files on disk are those that the running system was made from. */
import { stat } from 'node:fs/promises';
import type { MachineOverview } from '#shared/api/machine.ts';
import type { Computer } from '#shared/machine/computer.ts';
import { type ProfileGeneration, readGenerations } from '../generations/read-generations.ts';
import { configurationFiles, fingerprintConfiguration } from './configuration-fingerprints.ts';
import type { GenerationRecords } from './generation-records.ts';

/**
 * Told by the record of the running generation. For one that was made elsewhere the times of the files tell:
 * one that was changed later than the newest generation was made cannot be in it.
 */
export async function agreement(
  computer: Computer,
  records: GenerationRecords,
): Promise<MachineOverview['agreement']> {
  const generations = await readGenerations(computer);
  const running = generations.find((generation) => generation.running);
  if (running === undefined) return 'unknown';
  const record = await records.find(running.number, running.system);
  if (record === null) return agreementByTimes(computer, running, generations[0]);
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
): Promise<MachineOverview['agreement']> {
  // The files may belong to the newer generation; nothing tells.
  if (newest?.number !== running.number) return 'unknown';
  const madeAt = Date.parse(running.date);
  const files = await configurationFiles(computer.places.configuration);
  const times = await Promise.all(files.map((path) => stat(path).catch(() => null)));
  const isNewer = times.some((status) => status !== null && status.mtimeMs > madeAt + 1_000);
  return isNewer ? 'files-are-newer' : 'agrees';
}
