/** What a crash or a power cut left half done is put right at the next start. */
import { existsSync } from 'node:fs';
import { helperProtocolVersion } from '#shared/api/helper-protocol.ts';
import { type HelperParts, helperJournals, needsPassword, startHelper } from './helper-client.ts';

/**
 * Only where nobody need be asked for a password. Elsewhere it waits for the next change: every helper puts
 * an interrupted request right before it does anything else.
 */
export async function recoverInterrupted(parts: HelperParts): Promise<void> {
  if (!existsSync(`${helperJournals(parts)}/journal`) || needsPassword(parts.computer)) return;
  await new Promise<void>((resolve) => {
    const request = { request: 'restore', version: helperProtocolVersion } as const;
    startHelper(parts, request, { event: () => {}, ended: () => resolve() });
  });
}
