/** A password goes to the host once, and its hash comes back. */
import { useCallback } from 'react';
import { useBridge } from '../app/bridge/bridge-context.ts';

/** Null where the host did not answer. Asked directly: what keeps answers would keep the password with the question. */
export function useHashPassword(): (password: string) => Promise<string | null> {
  const bridge = useBridge();
  return useCallback(
    async (password) => {
      const answer = await bridge.call('users.hashPassword', { password });
      return answer.ok ? answer.value.hash : null;
    },
    [bridge],
  );
}
