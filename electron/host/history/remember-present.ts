/** What runs when Snowglobe comes to a computer: its files are kept, so that there is a way back to them. */
import type { Computer } from '#shared/machine/computer.ts';
import { readGenerations } from '../generations/read-generations.ts';
import { agreementByTimes } from './agreement.ts';
import { fingerprintsOf, readConfigurationBytes } from './configuration-fingerprints.ts';
import type { GenerationRecords } from './generation-records.ts';

/**
 * Only for a generation that was made elsewhere, and only where the times of the files say that they are the ones
 * it was made from.
 */
export async function rememberPresent(computer: Computer, records: GenerationRecords): Promise<void> {
  if (!computer.canApply) return;
  const generations = await readGenerations(computer);
  const running = generations.find((generation) => generation.running);
  if (running === undefined || (await records.find(running.number, running.system)) !== null) return;
  if ((await agreementByTimes(computer, running, generations[0])) !== 'agrees') return;
  const files = await readConfigurationBytes(computer.places.configuration);
  await records.texts.keep(files.values());
  await records.put({
    generation: running.number,
    system: running.system,
    date: running.date,
    changes: null,
    fromUpdate: false,
    files: [],
    configuration: fingerprintsOf(files),
  });
}
