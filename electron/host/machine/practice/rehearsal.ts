/** What shall go wrong the next time something is built: read by the tools and by every build. */
import { readFileSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { type Rehearsal, rehearsalSchema } from '#shared/api/contract.ts';
import { practiceFolder } from './folder.ts';

const fileSchema = z.object({ rehearsal: rehearsalSchema });

/** A file that is missing or not ours means that nothing is rehearsed. */
export function readRehearsal(root: string): Rehearsal {
  try {
    const parsed = fileSchema.safeParse(JSON.parse(readFileSync(practiceFolder(root).rehearsal, 'utf8')));
    return parsed.success ? parsed.data.rehearsal : 'none';
  } catch {
    return 'none';
  }
}

/** One line, since builds read it with the shell's `read`. */
export async function setRehearsal(root: string, rehearsal: Rehearsal): Promise<void> {
  const { rehearsal: path } = practiceFolder(root);
  await writeFile(`${path}.new`, `${JSON.stringify({ rehearsal })}\n`);
  await rename(`${path}.new`, path);
}
