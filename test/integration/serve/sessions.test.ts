/** Who is in: for how long, how to leave, and what one page may not do to another. */
import { describe, expect, it } from 'vitest';
import type { WebSocket } from 'ws';
import { fail } from '#shared/api/result.ts';
import { servedPage } from '../../helpers/served-page.ts';
import { silentHost } from '../../helpers/silent-host.ts';

function closeCode(socket: WebSocket | number): Promise<number> {
  if (typeof socket === 'number') throw new Error(`The bridge was refused with ${socket}.`);
  return new Promise((resolve) => socket.on('close', resolve));
}

describe('A session', () => {
  it('is left by its own page, which is told, and whose cookie is taken away', async () => {
    const { enter } = await servedPage(silentHost());
    const browser = await enter();
    const closed = closeCode(await browser.openBridge());
    const left = await browser.ask('/session/end', 'POST', { origin: browser.origin });
    expect([left.status, String(left.headers['set-cookie'])]).toEqual([
      204,
      expect.stringContaining('Max-Age=0'),
    ]);
    expect(await closed).toBe(4001);
    expect((await browser.ask('/')).status).toBe(403);
    expect(await browser.openBridge()).toBe(403);
  });

  it('can end all others', async () => {
    const { enter } = await servedPage(silentHost());
    const [mine, other] = [await enter(), await enter()];
    const closed = closeCode(await other.openBridge());
    expect(JSON.parse((await mine.ask('/session')).body)).toMatchObject({ others: 1 });
    expect((await mine.ask('/session/end-others', 'POST', { origin: mine.origin })).status).toBe(204);
    expect(await closed).toBe(4001);
    expect((await other.ask('/')).status).toBe(403);
    expect((await mine.ask('/')).status).toBe(200);
  });

  it('is ended by no other page, not even with the cookie', async () => {
    const { enter } = await servedPage(silentHost());
    const browser = await enter();
    for (const headers of [
      {},
      { origin: 'https://elsewhere.example' },
      { origin: 'null' },
      { origin: 'http://127.0.0.1:1' },
      { origin: browser.origin, 'sec-fetch-site': 'cross-site' },
    ]) {
      expect((await browser.ask('/session/end', 'POST', headers)).status).toBe(403);
    }
    expect((await browser.ask('/session/end')).status).toBe(404);
    expect((await browser.ask('/')).status).toBe(200);
  });

  it('that is over asks for nothing more, even by a page that does not hear of it', async () => {
    const asked: string[] = [];
    const host = silentHost(async (name) => {
      asked.push(name);
      return fail({ kind: 'internal', sentence: name });
    });
    const { enter } = await servedPage(host);
    const [mine, other] = [await enter(), await enter()];
    const deaf = await other.openBridge();
    if (typeof deaf === 'number') throw new Error(`The bridge was refused with ${deaf}.`);
    deaf.pause();
    await mine.ask('/session/end-others', 'POST', { origin: mine.origin });
    await new Promise((resolve) =>
      deaf.send(JSON.stringify({ id: 1, name: 'apply.start', input: {} }), resolve),
    );
    // What was sent on the other connection is read before what is sent on this one now.
    const hearing = await mine.openBridge();
    if (typeof hearing === 'number') throw new Error(`The bridge was refused with ${hearing}.`);
    const answered = new Promise((resolve) => hearing.once('message', resolve));
    hearing.send(JSON.stringify({ id: 2, name: 'machine.overview', input: {} }));
    await answered;
    expect(asked).toEqual(['machine.overview']);
    deaf.terminate();
  });

  it('ends by itself, and its open page with it', async () => {
    const { enter } = await servedPage(silentHost(), { sessionMs: 1_500, heartbeatMs: 100 });
    const browser = await enter();
    const closed = closeCode(await browser.openBridge());
    expect((await browser.ask('/')).status).toBe(200);
    expect(await closed).toBe(4001);
    expect((await browser.ask('/')).status).toBe(403);
  });
});

describe('Tokens that are guessed', () => {
  it('are not looked at any more after some, and who is in already notices nothing', async () => {
    const { ask, enter, newAddress } = await servedPage(silentHost(), {
      wrongTokens: 3,
      wrongTokensMs: 1_000,
    });
    const browser = await enter();
    for (let guess = 0; guess < 3; guess += 1) expect((await ask(`/?token=guess${guess}`)).status).toBe(403);
    const address = new URL(newAddress());
    const refused = await ask(`/${address.search}`);
    expect([refused.status, refused.headers['retry-after']]).toEqual([429, '1']);
    expect((await browser.ask('/')).status).toBe(200);
    await expect.poll(async () => (await ask(`/${address.search}`)).status).toBe(303);
  });
});

describe('An address that leads to a place', () => {
  it('has it behind the `#`, which no server ever gets to see', async () => {
    const { newAddress } = await servedPage(silentHost());
    expect(newAddress('#/settings/all/services/openssh')).toMatch(
      /^http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]{43}#\/settings\/all\/services\/openssh$/,
    );
    expect(newAddress()).not.toContain('#');
  });
});

it('many pages of one browser are all answered and all told', async () => {
  let tell: (event: { name: 'history.changed'; data: unknown }) => void = () => {};
  const host = silentHost(
    async (name) => fail({ kind: 'internal', sentence: name }),
    (listener) => {
      tell = listener as typeof tell;
      return () => {};
    },
  );
  const { enter } = await servedPage(host);
  const browser = await enter();
  const pages = await Promise.all(Array.from({ length: 40 }, () => browser.openBridge()));
  let answered = 0;
  const heard = pages.map(
    (page) =>
      new Promise<readonly string[]>((resolve) => {
        if (typeof page === 'number') throw new Error(`The bridge was refused with ${page}.`);
        const messages: string[] = [];
        page.on('message', (data) => {
          if (messages.push(String(data)) === 1) answered += 1;
          if (answered === pages.length && messages.length === 1) tell({ name: 'history.changed', data: {} });
          if (messages.length === 2) resolve(messages);
        });
        page.send(JSON.stringify({ id: 7, name: 'machine.overview', input: {} }));
      }),
  );
  for (const messages of await Promise.all(heard)) {
    expect(messages).toEqual([
      '{"id":7,"answer":{"ok":false,"error":{"kind":"internal","sentence":"machine.overview"}}}',
      '{"event":"history.changed","data":{}}',
    ]);
  }
});
