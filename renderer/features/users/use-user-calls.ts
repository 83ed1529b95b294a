/** What is asked about secrets goes straight to the host: what keeps answers would keep the questions too. */
import { useCallback } from 'react';
import type { Answer } from '#shared/api/contract.ts';
import { useBridge } from '../../app/bridge/bridge-context.ts';

/** Somebody may paste the private half of a key. */
export function useReadKeys(): (text: string) => Promise<Answer<'users.readKeys'>> {
  const bridge = useBridge();
  return useCallback((text) => bridge.call('users.readKeys', { text }), [bridge]);
}
