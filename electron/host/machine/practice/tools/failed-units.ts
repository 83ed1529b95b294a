/** The units of the practice computer that failed: none, but after a rehearsal. */
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { practiceFolder } from '../folder.ts';
import { replaceText } from './links.ts';

const failedUnitSchema = z.object({
  unit: z.string(),
  description: z.string(),
  /** What it wrote last, without the times. */
  journal: z.array(z.string()).readonly(),
});
export type FailedUnit = z.infer<typeof failedUnitSchema>;

const fileSchema = z.object({ since: z.string(), units: z.array(failedUnitSchema) });

export interface FailedUnits {
  /** ISO 8601, UTC. */
  readonly since: string;
  readonly units: readonly FailedUnit[];
}

export function readFailedUnits(root: string): FailedUnits {
  const none = { since: new Date().toISOString(), units: [] };
  try {
    return (
      fileSchema.safeParse(JSON.parse(readFileSync(practiceFolder(root).failedUnits, 'utf8'))).data ?? none
    );
  } catch {
    return none;
  }
}

export function writeFailedUnits(root: string, units: readonly FailedUnit[]): void {
  const path = practiceFolder(root).failedUnits;
  mkdirSync(dirname(path), { recursive: true });
  replaceText(path, `${JSON.stringify({ since: new Date().toISOString(), units })}\n`);
}
