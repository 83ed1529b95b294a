/**
 * What an apply is about, kept on disk while it is under way: after a crash, whoever sees it end can still take the
 * changes out of the pending ones and keep the generation's record.
 */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { applyModeSchema } from '#shared/api/apply.ts';
import { changeSchema } from '#shared/api/changes.ts';
import { readStoredDocument, writeStoredDocument } from '../storage/stored-document.ts';

const orderMemoSchema = z.object({
  mode: applyModeSchema,
  planId: z.string(),
  changes: z.array(changeSchema).readonly(),
  settingsOf: z.number().optional(),
  /** Left out by plans that are none of an update. */
  fromUpdate: z.literal(true).optional(),
  files: z
    .array(z.object({ path: z.string(), before: z.string().nullable(), after: z.string() }).readonly())
    .readonly(),
});
export type OrderMemo = z.infer<typeof orderMemoSchema>;

/** @param directory of the jobs */
export async function readOrderMemo(directory: string): Promise<OrderMemo | null> {
  const { value } = await readStoredDocument(memoFile(directory), orderMemoSchema.nullable(), null);
  return value;
}

/** Takes the place of the one before; never rejects: a full disk costs the memo, not the job. */
export async function writeOrderMemo(directory: string, memo: OrderMemo | null): Promise<void> {
  const written =
    memo === null ? rm(memoFile(directory), { force: true }) : writeStoredDocument(memoFile(directory), memo);
  await written.catch(() => {});
}

function memoFile(directory: string): string {
  return join(directory, 'order.json');
}
