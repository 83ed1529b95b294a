/** The border of the page: what comes from the host is checked against the contract before anyone uses it. */
import { type Answer, type Bridge, type CallName, contract, events } from '#shared/api/contract.ts';
import { fail, ok } from '#shared/api/result.ts';

export function checkedBridge(bridge: Bridge): Bridge {
  return {
    async call<Name extends CallName>(name: Name, input: Parameters<Bridge['call']>[1]) {
      const answer = await bridge.call(name, input as never);
      return checkAnswer(name, answer) as Answer<Name>;
    },
    on(name, listener) {
      return bridge.on(name, (data) => {
        const parsed = events[name].safeParse(data);
        // An event that breaks the contract is dropped: the next question gets the true state.
        if (parsed.success) listener(parsed.data as typeof data);
      });
    },
  };
}

function checkAnswer(name: CallName, answer: Answer<CallName>): unknown {
  if (!answer.ok) return answer;
  const parsed = contract[name].output.safeParse(answer.value);
  if (parsed.success) return ok(parsed.data);
  return fail({
    kind: 'internal',
    sentence: `The answer to ${name} is not as agreed: ${parsed.error.message}`,
  });
}
