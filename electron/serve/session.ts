/**
 * Who may use the page: an address holds a token that works once and for a while, and is exchanged for a
 * cookie. So a used address is worth nothing in a browser's history or a log. Until the browser has used it,
 * which takes it a second or two, others on the same machine can read it in the list of processes.
 */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

const tokenLifetimeMs = 12 * 60 * 60 * 1_000;

export interface Sessions {
  /** A new token; earlier ones that were not used stay good. */
  newToken(): string;
  /** The new session's cookie, as the value of Set-Cookie; null for a token that was used, is old or made up. */
  exchange(token: string): string | null;
  /** Whether a request's Cookie header holds a session. */
  isKnown(cookieHeader: string | undefined): boolean;
}

export function createSessions(now: () => number = Date.now): Sessions {
  const unused = new Map<string, number>();
  const sessions = new Set<string>();
  // Cookies do not belong to a port: another Snowglobe on this machine must not overwrite ours.
  const cookieName = `snowglobe-${randomBytes(4).toString('hex')}`;

  return {
    newToken() {
      const token = randomSecret();
      unused.set(fingerprint(token), now() + tokenLifetimeMs);
      return token;
    },
    exchange(token) {
      const key = fingerprint(token);
      const expiry = unused.get(key);
      if (expiry === undefined) return null;
      unused.delete(key);
      if (now() > expiry) return null;
      const session = randomSecret();
      sessions.add(fingerprint(session));
      return `${cookieName}=${session}; HttpOnly; SameSite=Strict; Path=/`;
    },
    isKnown(cookieHeader) {
      const session = cookieValue(cookieHeader ?? '', cookieName);
      if (session === null) return false;
      const given = Buffer.from(fingerprint(session));
      return [...sessions].some((known) => timingSafeEqual(Buffer.from(known), given));
    },
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
