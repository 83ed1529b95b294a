import type { Interrupted } from '#shared/api/apply.ts';
import { useCall } from './call.ts';

/** What a crash or a power cut left half done; null while a job runs, which may be the one that mends it. */
export function useInterrupted(): Interrupted | null {
  const interrupted = useCall('apply.interrupted', {}).data?.interrupted ?? null;
  const job = useCall('apply.current', {}).data?.job ?? null;
  return job !== null && job.endedAt === null ? null : interrupted;
}
