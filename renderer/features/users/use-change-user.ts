/** Adds a change of one thing about a person, or takes the pending one back where the files say so already. */
import { useCallback } from 'react';
import type { UserChange } from '#shared/api/users.ts';
import { usePendingActions } from '../../app/data/pending.ts';

export function useChangeUser(user: string): (change: UserChange) => void {
  const { add } = usePendingActions();
  return useCallback((change) => add({ kind: 'change-user', user, change }), [add, user]);
}
