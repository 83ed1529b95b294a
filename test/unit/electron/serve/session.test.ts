import { describe, expect, it } from 'vitest';
import { createSessions, type NewSession } from '../../../../electron/serve/session.ts';

const hour = 60 * 60 * 1_000;
const cookieOf = (entered: NewSession | null) => entered?.cookie.split(';')[0];

function sessionsWithClock() {
  const clock = { now: 0 };
  const sessions = createSessions(() => clock.now);
  const enter = () => {
    const entered = sessions.exchange(sessions.newToken());
    if (entered === null) throw new Error('A new token was not taken.');
    return { session: entered.session, cookie: cookieOf(entered) };
  };
  return { clock, sessions, enter };
}

describe('A token', () => {
  it('is exchanged for a cookie that scripts cannot read and other sites cannot send', () => {
    const { sessions } = sessionsWithClock();
    const entered = sessions.exchange(sessions.newToken());
    expect(entered?.cookie).toMatch(/; HttpOnly; SameSite=Strict; Path=\/$/);
    expect(sessions.find(cookieOf(entered))).toBe(entered?.session);
    expect(sessions.find(`other=1; ${cookieOf(entered)}; more=2`)).toBe(entered?.session);
  });

  it('works once', () => {
    const { sessions } = sessionsWithClock();
    const token = sessions.newToken();
    expect(sessions.exchange(token)).not.toBeNull();
    expect(sessions.exchange(token)).toBeNull();
  });

  it('does not work when it is made up, or after half a day', () => {
    const { clock, sessions } = sessionsWithClock();
    expect(sessions.exchange('made-up')).toBeNull();
    expect(sessions.exchange('')).toBeNull();
    const token = sessions.newToken();
    clock.now = 13 * hour;
    expect(sessions.exchange(token)).toBeNull();
  });
});

describe('A cookie', () => {
  it('of another run, with another value, or none, is no session', () => {
    const { sessions, enter } = sessionsWithClock();
    const { cookie = '' } = enter();
    expect(sessionsWithClock().sessions.find(cookie)).toBeNull();
    expect(sessions.find(cookie.replace(/.$/, '!'))).toBeNull();
    expect(sessions.find(cookie.split('=')[0])).toBeNull();
    expect(sessions.find(undefined)).toBeNull();
  });
});

describe('A session', () => {
  it('ends when it was not used for half a day, and goes on as long as it is', () => {
    const { clock, sessions, enter } = sessionsWithClock();
    const { cookie } = enter();
    for (const time of [11, 22, 33]) {
      clock.now = time * hour;
      expect(sessions.find(cookie), `${time} h`).not.toBeNull();
    }
    clock.now = 46 * hour;
    expect(sessions.find(cookie)).toBeNull();
  });

  it('is used by an open page, also by one that asks nothing', () => {
    const { clock, sessions, enter } = sessionsWithClock();
    const { session, cookie } = enter();
    const close = sessions.openPage(session);
    clock.now = 50 * hour;
    sessions.endOld();
    close();
    clock.now = 61 * hour;
    expect(sessions.find(cookie)).toBe(session);
  });

  it('ends after a week, open page or not, and whoever has to know is told', () => {
    const { clock, sessions, enter } = sessionsWithClock();
    const { session } = enter();
    sessions.openPage(session);
    const ended: unknown[] = [];
    sessions.onEnd((one) => ended.push(one));
    clock.now = 8 * 24 * hour;
    sessions.endOld();
    expect(ended).toEqual([session]);
    expect(sessions.count()).toBe(0);
  });

  it('can be ended, and can end all others', () => {
    const { sessions, enter } = sessionsWithClock();
    const [mine, second, third] = [enter(), enter(), enter()];
    sessions.endOthers(mine.session);
    expect([mine, second, third].map(({ cookie }) => sessions.find(cookie))).toEqual([
      mine.session,
      null,
      null,
    ]);
    sessions.end(mine.session);
    expect(sessions.find(mine.cookie)).toBeNull();
  });
});
