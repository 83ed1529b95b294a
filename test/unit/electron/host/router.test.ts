import { describe, expect, it, vi } from 'vitest';
import { type CallName, contract } from '#shared/api/contract.ts';
import { fail, ok } from '#shared/api/result.ts';
import type { Handlers } from '../../../../electron/host/handlers.ts';
import { checkEvent, createRouter } from '../../../../electron/host/router.ts';

/** Handlers of which only those under test are there. */
function routerWith(handlers: Partial<Record<CallName, (input: never) => unknown>>) {
  const report = vi.fn();
  const router = createRouter(handlers as unknown as Handlers, { checkAnswers: true, report });
  return { router, report };
}

const dark = {
  theme: 'dark',
  language: 'system',
  trialSeconds: 120,
  trialCheck: null,
  commitEachApply: false,
  tourSeen: true,
} as const;

describe('the router', () => {
  it('gives the handler the checked input and the caller its answer', async () => {
    const set = vi.fn(() => ok(dark));
    const { router } = routerWith({ 'preferences.set': set });
    expect(await router.call('preferences.set', { theme: 'dark', extra: 1 })).toEqual(ok(dark));
    expect(set).toHaveBeenCalledWith({ theme: 'dark' });
  });

  it.each(['nothing.like.this', 'toString', '__proto__', 'constructor', ''])(
    'does not know the call %j',
    async (name) => {
      const { router } = routerWith({});
      expect(await router.call(name, {})).toMatchObject({ ok: false, error: { kind: 'invalid-input' } });
    },
  );

  it.each([undefined, null, 7, {}, ['app.about']])(
    'does not know a call that is no name: %j',
    async (name) => {
      const { router } = routerWith({});
      expect(await router.call(name as unknown as string, {})).toMatchObject({
        error: { kind: 'invalid-input' },
      });
    },
  );

  it.each(Object.keys(contract) as CallName[])('refuses an input that is no object: %s', async (name) => {
    const handler = vi.fn();
    const { router } = routerWith({ [name]: handler });
    for (const input of [undefined, null, 7, 'text', []]) {
      expect(await router.call(name, input)).toMatchObject({ ok: false, error: { kind: 'invalid-input' } });
    }
    expect(handler).not.toHaveBeenCalled();
  });

  it('says in a sentence what does not fit', async () => {
    const { router } = routerWith({ 'preferences.set': vi.fn() });
    expect(await router.call('preferences.set', { theme: 'mauve' })).toMatchObject({
      error: { sentence: expect.stringMatching(/^preferences\.set: theme: .*\.$/) },
    });
  });

  it('passes expected errors on', async () => {
    const error = { kind: 'unknown-app' as const, sentence: 'No app is called that.' };
    const { router } = routerWith({ 'apps.detail': () => fail(error) });
    expect(await router.call('apps.detail', { app: 'x' })).toEqual(fail(error));
  });

  it('hides a bug from the page and tells it with the same id elsewhere', async () => {
    const { router, report } = routerWith({
      'app.about': () => {
        throw new Error('secret path /home/jane');
      },
    });
    const answer = await router.call('app.about', {});
    expect(answer).toMatchObject({ ok: false, error: { kind: 'internal' } });
    expect(JSON.stringify(answer)).not.toContain('jane');
    const id = /\((\w+)\)/.exec(answer.ok ? '' : answer.error.sentence)?.[1];
    expect(report).toHaveBeenCalledWith(
      expect.stringContaining(`[${id}] app.about failed: Error: secret path`),
    );
  });

  it.each([
    ['a value of another shape', ok({ version: 7 })],
    ['an error that is not in the contract', fail({ kind: 'surprise', sentence: '' })],
  ])('finds an answer that breaks the contract: %s', async (_, answer) => {
    const { router } = routerWith({ 'app.about': () => answer });
    expect(await router.call('app.about', {})).toMatchObject({ error: { kind: 'internal' } });
  });
});

describe('checkEvent', () => {
  it('finds an event that breaks the contract', () => {
    expect(() => checkEvent('preferences.changed', dark)).not.toThrow();
    expect(() => checkEvent('preferences.changed', { ...dark, theme: 7 })).toThrow('preferences.changed');
  });
});
