/**
 * Who may use the page: an address holds a token that works once and for a while, and is exchanged for a
 * cookie. So a used address is worth nothing in a browser's history or a log. Until the browser has used it,
 * which takes it a second or two, others on the same machine can read it in the list of processes.
 */
import { createHash, randomBytes } from 'node:crypto';
import { type Allowance, createAllowance } from './allowance.ts';
import { type ServeLimits, usualLimits } from './limits.ts';

/** One browser that was let in. */
export interface Session {
  /** What it may ask of the host. */
  readonly calls: Allowance;
  /** Files of the page that are being sent to it. */
  reading: number;
  /** Milliseconds since 1970. */
  readonly since: number;
}

export interface NewSession {
  readonly session: Session;
  /** The value of Set-Cookie. */
  readonly cookie: string;
}

export interface Sessions {
  /** A new token; earlier ones that were not used stay good. */
  newToken(): string;
  /** Null for a token that was used, is old or made up. */
  exchange(token: string): NewSession | null;
  /** The session that a request's Cookie header names; to ask for it is to use it. */
  find(cookieHeader: string | undefined): Session | null;
  /** As long as it has an open page a session is used. Returns the function that says it is closed. */
  openPage(session: Session): () => void;
  end(session: Session): void;
  endOthers(session: Session): void;
  /** Ends those whose time is over. */
  endOld(): void;
  count(): number;
  /** Told of each session that ends; returns the function that ends this. */
  onEnd(listener: (session: Session) => void): () => void;
  /** The value of Set-Cookie that takes the cookie away. */
  readonly noCookie: string;
}

interface Kept {
  readonly session: Session;
  usedAt: number;
  openPages: number;
}

type SessionLimits = Pick<
  ServeLimits,
  'tokenMs' | 'sessionIdleMs' | 'sessionMs' | 'callsPerSecond' | 'callsInReserve'
>;

export function createSessions(now: () => number = Date.now, limits: SessionLimits = usualLimits): Sessions {
  const unused = new Map<string, number>();
  const sessions = new Map<string, Kept>();
  const listeners = new Set<(session: Session) => void>();
  // Cookies do not belong to a port: another Snowglobe on this machine must not overwrite ours.
  const cookieName = `snowglobe-${randomBytes(4).toString('hex')}`;
  const attributes = 'HttpOnly; SameSite=Strict; Path=/';

  const isOver = ({ session, usedAt, openPages }: Kept): boolean =>
    now() - session.since > limits.sessionMs || (openPages === 0 && now() - usedAt > limits.sessionIdleMs);

  function endWhere(isMeant: (kept: Kept) => boolean): void {
    for (const [key, kept] of sessions) {
      if (!isMeant(kept)) continue;
      sessions.delete(key);
      for (const listener of listeners) listener(kept.session);
    }
  }

  const keptOf = (session: Session): Kept | undefined =>
    [...sessions.values()].find((kept) => kept.session === session);

  return {
    newToken() {
      for (const [key, expiry] of unused) if (now() > expiry) unused.delete(key);
      const token = randomSecret();
      unused.set(fingerprint(token), now() + limits.tokenMs);
      return token;
    },
    exchange(token) {
      const key = fingerprint(token);
      const expiry = unused.get(key);
      if (expiry === undefined) return null;
      unused.delete(key);
      if (now() > expiry) return null;
      const secret = randomSecret();
      const session: Session = {
        calls: createAllowance(limits.callsPerSecond, limits.callsInReserve, now),
        reading: 0,
        since: now(),
      };
      sessions.set(fingerprint(secret), { session, usedAt: now(), openPages: 0 });
      return { session, cookie: `${cookieName}=${secret}; ${attributes}` };
    },
    find(cookieHeader) {
      const secret = cookieValue(cookieHeader ?? '', cookieName);
      const kept = secret === null ? undefined : sessions.get(fingerprint(secret));
      if (kept === undefined) return null;
      if (isOver(kept)) {
        endWhere((other) => other === kept);
        return null;
      }
      kept.usedAt = now();
      return kept.session;
    },
    openPage(session) {
      const kept = keptOf(session);
      if (kept !== undefined) kept.openPages += 1;
      return () => {
        if (kept === undefined) return;
        kept.openPages -= 1;
        kept.usedAt = now();
      };
    },
    end: (session) => endWhere((kept) => kept.session === session),
    endOthers: (session) => endWhere((kept) => kept.session !== session),
    endOld: () => endWhere(isOver),
    count: () => sessions.size,
    onEnd(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    noCookie: `${cookieName}=; Max-Age=0; ${attributes}`,
  };
}

/** 256 random bits. */
function randomSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** Secrets are looked up and compared by this only, so that time tells nothing about them. */
function fingerprint(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

function cookieValue(header: string, name: string): string | null {
  for (const part of header.split(';')) {
    const [key, value] = part.trim().split('=', 2);
    if (key === name && value !== undefined) return value;
  }
  return null;
}
