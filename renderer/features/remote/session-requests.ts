/**
 * Who is signed in, asked of the server that the page came from (electron/serve/session-requests.ts). The desktop
 * window has no server, and nobody to sign out.
 */
import { z } from 'zod';

const sessionsSchema = z.object({ others: z.number().int().min(0) });
export type Sessions = z.infer<typeof sessionsSchema>;

/** Null where there are no sessions, or they could not be asked for. */
export async function readSessions(): Promise<Sessions | null> {
  if (window.snowglobe !== undefined) return null;
  try {
    const answer = await fetch('/session');
    return answer.ok ? (sessionsSchema.safeParse(await answer.json()).data ?? null) : null;
  } catch {
    return null;
  }
}

/** Whether it was done. The server ends this page's connection, which the banner tells. */
export async function endSession(which: 'end' | 'end-others'): Promise<boolean> {
  try {
    return (await fetch(`/session/${which}`, { method: 'POST' })).ok;
  } catch {
    return false;
  }
}
