import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkedBridge } from '../../../../renderer/app/bridge/checked-bridge.ts';
import { webSocketBridge } from '../../../../renderer/app/bridge/web-socket-bridge.ts';

/** A socket whose other end is the test. */
class TestSocket extends EventTarget {
  static readonly all: TestSocket[] = [];
  readonly sent: string[] = [];

  constructor() {
    super();
    TestSocket.all.push(this);
  }

  send(message: string): void {
    this.sent.push(message);
  }

  open(): void {
    this.dispatchEvent(new Event('open'));
  }

  close(code = 1_006): void {
    this.dispatchEvent(new CloseEvent('close', { code }));
  }

  tell(message: unknown): void {
    this.dispatchEvent(new MessageEvent('message', { data: JSON.stringify(message) }));
  }
}

function lastSocket(): TestSocket {
  const socket = TestSocket.all.at(-1);
  if (socket === undefined) throw new Error('No socket was opened');
  return socket;
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('WebSocket', TestSocket);
  TestSocket.all.length = 0;
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the bridge over a WebSocket', () => {
  it('asks by number and hands each answer to who asked', async () => {
    const bridge = webSocketBridge('ws://localhost/bridge');
    lastSocket().open();
    const about = bridge.call('app.about', {});
    const theme = bridge.call('preferences.get', {});
    expect(lastSocket().sent.map((text) => JSON.parse(text))).toEqual([
      { id: 1, name: 'app.about', input: {} },
      { id: 2, name: 'preferences.get', input: {} },
    ]);
    lastSocket().tell({ id: 2, answer: { ok: true, value: { theme: 'dark' } } });
    lastSocket().tell({ id: 1, answer: { ok: true, value: { version: '1' } } });
    expect(await about).toEqual({ ok: true, value: { version: '1' } });
    expect(await theme).toEqual({ ok: true, value: { theme: 'dark' } });
  });

  it('keeps what is asked before the connection stands', () => {
    const bridge = webSocketBridge('ws://localhost/bridge');
    void bridge.call('app.about', {});
    expect(lastSocket().sent).toHaveLength(0);
    lastSocket().open();
    expect(lastSocket().sent).toHaveLength(1);
  });

  it('tells events to who listens, until they stop', () => {
    const bridge = webSocketBridge('ws://localhost/bridge');
    const listener = vi.fn();
    const stop = bridge.on('preferences.changed', listener);
    lastSocket().open();
    lastSocket().tell({ event: 'preferences.changed', data: { theme: 'light' } });
    stop();
    lastSocket().tell({ event: 'preferences.changed', data: { theme: 'dark' } });
    expect(listener.mock.calls).toEqual([[{ theme: 'light' }]]);
  });

  it('fails what was asked on a lost connection, says that it is lost, and comes back by itself', async () => {
    const bridge = webSocketBridge('ws://localhost/bridge');
    const changes: boolean[] = [];
    bridge.subscribe(() => changes.push(bridge.isLost()));
    const first = lastSocket();
    first.open();
    const asked = bridge.call('app.about', {});
    first.close();
    expect(await asked).toMatchObject({ ok: false, error: { kind: 'internal' } });

    await vi.advanceTimersByTimeAsync(1_000);
    expect(changes).toEqual([true]);
    expect(lastSocket()).not.toBe(first);
    lastSocket().open();
    expect(changes).toEqual([true, false]);
  });

  it('does not try again when the person is signed out, and says so', async () => {
    const bridge = webSocketBridge('ws://localhost/bridge');
    lastSocket().open();
    lastSocket().close(4_001);
    await vi.advanceTimersByTimeAsync(30_000);
    expect([bridge.isLost(), bridge.hasEnded(), TestSocket.all.length]).toEqual([true, true, 1]);
  });

  it('answers at once what is asked by somebody who is signed out', async () => {
    const bridge = webSocketBridge('ws://localhost/bridge');
    lastSocket().open();
    lastSocket().close(4_001);
    expect(await bridge.call('app.about', {})).toMatchObject({ ok: false, error: { kind: 'internal' } });
  });

  it('says nothing about a connection that is back at once', async () => {
    const bridge = webSocketBridge('ws://localhost/bridge');
    const listener = vi.fn();
    bridge.subscribe(listener);
    lastSocket().open();
    lastSocket().close();
    await vi.advanceTimersByTimeAsync(260);
    lastSocket().open();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(listener).not.toHaveBeenCalled();
  });
});

describe('the border', () => {
  it('turns an answer that breaks the contract into an internal error', async () => {
    const bridge = checkedBridge({
      call: async () => ({ ok: true, value: { version: 7 } }) as never,
      on: () => () => {},
    });
    expect(await bridge.call('app.about', {})).toMatchObject({ ok: false, error: { kind: 'internal' } });
  });

  it('drops an event that breaks the contract', () => {
    let tell: (data: unknown) => void = () => {};
    const bridge = checkedBridge({
      call: async () => ({ ok: true, value: {} }) as never,
      on: (_name, listener) => {
        tell = listener as (data: unknown) => void;
        return () => {};
      },
    });
    const listener = vi.fn();
    bridge.on('preferences.changed', listener);
    const preferences = {
      theme: 'dark',
      language: 'system',
      trialSeconds: 120,
      trialCheck: null,
      commitEachApply: false,
      tourSeen: true,
    };
    tell({ ...preferences, theme: 'pink' });
    tell(preferences);
    expect(listener.mock.calls).toEqual([[preferences]]);
  });
});
