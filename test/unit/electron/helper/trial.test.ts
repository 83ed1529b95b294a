import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Conversation, createConversation } from '../../../../electron/helper/conversation.ts';
import { decisionOn } from '../../../../electron/helper/trial.ts';
import { helperProtocolVersion } from '../../../../shared/api/helper-protocol.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

async function conversation(): Promise<{
  readonly talk: Conversation;
  readonly say: (word: string) => Promise<void>;
  readonly hangUp: () => Promise<void>;
}> {
  const input = new PassThrough();
  const talk = createConversation(input, new PassThrough().resume());
  input.write(`${JSON.stringify({ request: 'restore', version: helperProtocolVersion })}\n`);
  await talk.request;
  const settled = async (): Promise<void> => void (await vi.advanceTimersByTimeAsync(1));
  return {
    talk,
    say: (word) => {
      input.write(`${JSON.stringify({ request: word })}\n`);
      return settled();
    },
    hangUp: () => {
      input.end();
      return settled();
    },
  };
}

function waiting(talk: Conversation, seconds = 60) {
  const endsAt = new Date(Date.now() + seconds * 1_000).toISOString();
  let decision: string | null = null;
  void decisionOn({ trial: { seconds, check: null }, endsAt, conversation: talk }).then((made) => {
    decision = made;
  });
  return () => decision;
}

describe('how a trial ends', () => {
  it('waits for the whole of its time, and no longer', async () => {
    const { talk } = await conversation();
    const decision = waiting(talk);
    await vi.advanceTimersByTimeAsync(59_000);
    expect(decision()).toBeNull();
    await vi.advanceTimersByTimeAsync(1_200);
    expect(decision()).toBe('silence');
  });

  it('ends at the time it was told for, also when the computer slept meanwhile', async () => {
    const { talk } = await conversation();
    const decision = waiting(talk);
    vi.setSystemTime(Date.now() + 61_000);
    await vi.advanceTimersByTimeAsync(200);
    expect(decision()).toBe('silence');
  });

  it.each([
    ['confirm', 'keep'],
    ['cancel', 'asked'],
  ])('hears %s', async (word, expected) => {
    const { talk, say } = await conversation();
    const decision = waiting(talk);
    await say(word);
    expect(decision()).toBe(expected);
  });

  it('hears that nobody is there any more', async () => {
    const { talk, hangUp } = await conversation();
    const decision = waiting(talk);
    await hangUp();
    expect(decision()).toBe('app-closed');
  });

  it('has heard what was said before it waited, unless that was to keep it', async () => {
    const early = await conversation();
    await early.say('confirm');
    const decision = waiting(early.talk);
    await vi.advanceTimersByTimeAsync(100);
    expect(decision()).toBeNull();

    const cancelled = await conversation();
    await cancelled.say('cancel');
    const other = waiting(cancelled.talk);
    await vi.advanceTimersByTimeAsync(1);
    expect(other()).toBe('asked');
  });

  it('keeps to the first decision', async () => {
    const { talk, say, hangUp } = await conversation();
    const decision = waiting(talk);
    await say('confirm');
    await say('cancel');
    await hangUp();
    expect(decision()).toBe('keep');
  });
});
