/** Keeps the record of what has just become the system. */
import type { Computer } from '#shared/machine/computer.ts';
import { readProfile } from '../generations/profile-links.ts';
import { fingerprintsOf, readConfigurationBytes } from './configuration-fingerprints.ts';
import type { GenerationRecord, GenerationRecords } from './generation-records.ts';

export interface Switch extends Pick<GenerationRecord, 'changes' | 'files' | 'fromUpdate' | 'settingsOf'> {
  /** The generation that was made; null where the new system is the same as the one before. */
  readonly generation: number | null;
}

/**
 * Where no generation was made (a comment was edited, an option set to what it was by default), the record
 * of the present one learns only which files it now stands for.
 */
export async function recordSwitch(
  computer: Computer,
  records: GenerationRecords,
  made: Switch,
): Promise<void> {
  const profile = await readProfile(computer);
  if (profile === null) return;
  const { generation, system } = profile;
  const present = await readConfigurationBytes(computer.places.configuration);
  await records.texts.keep(present.values());
  const date = new Date().toISOString();
  const earlier = made.generation === null ? await records.find(generation, system) : null;
  const own = made.generation === null ? { changes: null, files: [], fromUpdate: false } : made;
  const { changes, files, fromUpdate, settingsOf }: Omit<Switch, 'generation'> = earlier ?? own;
  await records.put({
    generation,
    system,
    date: earlier?.date ?? date,
    changes,
    files,
    fromUpdate,
    ...(settingsOf === undefined ? {} : { settingsOf }),
    configuration: fingerprintsOf(present),
  });
}
