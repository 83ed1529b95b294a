/** The pending changes, and how to add to them and take back; kept by the host, the same in every window. */
import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Change, ChangeList, ChangeRequest } from '#shared/api/changes.ts';
import { type MessageId, useText } from '../../i18n/text.tsx';
import { useNotices } from '../../ui/Notices.tsx';
import { callKey, useCall, useRequest } from './call.ts';

const nothingPending: ChangeList = { changes: [], canUndo: false, canRedo: false };

export function usePending(): ChangeList {
  return useCall('changes.list', {}).data ?? nothingPending;
}

/** The last change that is about the same app or option: later ones win. Entries of a set are no value of it. */
export function pendingFor(changes: readonly Change[], subject: string): Change | undefined {
  return changes.findLast(({ request }) => {
    if ('app' in request) return request.app === subject;
    return 'option' in request && request.option === subject && !('name' in request);
  });
}

const explained: Readonly<Record<string, MessageId>> = {
  'unknown-app': 'pending.unknownApp',
  'unknown-setting': 'pending.unknownSetting',
  'wrong-value': 'pending.wrongValue',
  'not-possible': 'pending.notPossible',
  'configuration-broken': 'pending.configurationBroken',
};

export interface PendingActions {
  readonly add: (request: ChangeRequest) => void;
  readonly takeBack: (change: Change) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly discardAll: () => void;
  /** Which request is on its way: its control shows the new state at once. */
  readonly adding: ChangeRequest | undefined;
}

export function usePendingActions(onNeedsConsent?: (about: 'unfree' | 'insecure') => void): PendingActions {
  const t = useText();
  const client = useQueryClient();
  const showNotice = useNotices((store) => store.show);
  const { mutate: add, isPending: isAdding, variables } = useRequest('changes.add');
  const { mutate: remove } = useRequest('changes.remove');
  const { mutate: undo } = useRequest('changes.undo');
  const { mutate: redo } = useRequest('changes.redo');
  const { mutate: discardAll } = useRequest('changes.discardAll');

  const adding = (isAdding ? variables : undefined) as ChangeRequest | undefined;
  return useMemo(() => {
    const onSuccess = (list: ChangeList) => client.setQueryData(callKey('changes.list', {}), list);
    const onError = (failure: Error & { readonly kind: string }) => {
      if (failure.kind === 'needs-consent' && onNeedsConsent) onNeedsConsent('unfree');
      else if (failure.kind === 'insecure' && onNeedsConsent) onNeedsConsent('insecure');
      else showNotice(t(explained[failure.kind] ?? 'pending.failed'), failure.message);
    };
    return {
      add: (request) => add(request, { onSuccess, onError }),
      takeBack: ({ id }) => remove({ id }, { onSuccess, onError }),
      undo: () => undo({}, { onSuccess, onError }),
      redo: () => redo({}, { onSuccess, onError }),
      discardAll: () => discardAll({}, { onSuccess, onError }),
      adding,
    };
  }, [add, remove, undo, redo, discardAll, adding, client, showNotice, t, onNeedsConsent]);
}
