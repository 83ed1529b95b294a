import { describe, expect, it } from 'vitest';
import { createSessions } from '../../../../electron/serve/session.ts';

const cookieOf = (header: string | null) => header?.split(';')[0];

describe('A token', () => {
  it('is exchanged for a cookie that scripts cannot read and other sites cannot send', () => {
    const sessions = createSessions();
    const header = sessions.exchange(sessions.newToken());
    expect(header).toMatch(/; HttpOnly; SameSite=Strict; Path=\/$/);
    expect(sessions.isKnown(cookieOf(header))).toBe(true);
    expect(sessions.isKnown(`other=1; ${cookieOf(header)}; more=2`)).toBe(true);
  });

  it('works once', () => {
    const sessions = createSessions();
    const token = sessions.newToken();
    expect(sessions.exchange(token)).not.toBeNull();
    expect(sessions.exchange(token)).toBeNull();
  });

  it('does not work when it is made up, or after half a day', () => {
    let now = 0;
    const sessions = createSessions(() => now);
    expect(sessions.exchange('made-up')).toBeNull();
    expect(sessions.exchange('')).toBeNull();
    const token = sessions.newToken();
    now = 13 * 60 * 60 * 1_000;
    expect(sessions.exchange(token)).toBeNull();
  });
});

describe('A cookie', () => {
  it('of another run, with another value, or none, is no session', () => {
    const sessions = createSessions();
    const cookie = cookieOf(sessions.exchange(sessions.newToken())) ?? '';
    const elsewhere = createSessions();
    expect(elsewhere.isKnown(cookie)).toBe(false);
    expect(sessions.isKnown(cookie.replace(/.$/, '!'))).toBe(false);
    expect(sessions.isKnown(cookie.split('=')[0])).toBe(false);
    expect(sessions.isKnown(undefined)).toBe(false);
  });
});
