import { useQueryClient } from '@tanstack/react-query';
import type { Failure } from '#shared/api/apply.ts';
import type { ChangeList } from '#shared/api/changes.ts';
import { callKey, useRequest } from '../../app/data/call.ts';
import { navigate } from '../../app/router/use-route.ts';
import { changeSentence } from '../../i18n/change-words.ts';
import { useText } from '../../i18n/text.tsx';
import { useNotices } from '../../ui/Notices.tsx';

export type Fix = Failure['fixes'][number];

/** Records what mends a failure as a change like any other, and leads to the review: nothing is done unseen. */
export function useFix(onDone?: () => void) {
  const t = useText();
  const client = useQueryClient();
  const showNotice = useNotices((store) => store.show);
  const { mutate, isPending } = useRequest('changes.add');
  const fix = ({ label, intents }: Fix) =>
    mutate(
      { kind: 'fix', label, intents },
      {
        onSuccess: (list: ChangeList) => {
          client.setQueryData(callKey('changes.list', {}), list);
          const added = list.changes.at(-1);
          showNotice(t('fix.added'), added ? changeSentence(t, added.words) : label, 'good');
          onDone?.();
          navigate({ page: 'changes' });
        },
        onError: (failure) => showNotice(t('fix.notAdded'), failure.message),
      },
    );
  return { fix, isFixing: isPending };
}
