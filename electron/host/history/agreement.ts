/** Whether the files on disk are those that the running system was made from. */
import type { MachineOverview } from '#shared/api/machine.ts';
import type { Computer } from '#shared/machine/computer.ts';
import type { GenerationRecords } from './generation-records.ts';

/** `unknown` for a running generation that Snowglobe did not make. */
export async function agreement(
  _computer: Computer,
  _records: GenerationRecords,
): Promise<MachineOverview['agreement']> {
  throw new Error('Agreement is not there yet');
}
