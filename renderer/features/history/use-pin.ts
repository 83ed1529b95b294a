import { type CallFailure, useRequest } from '../../app/data/call.ts';
import { useText } from '../../i18n/text.tsx';
import { useNotices } from '../../ui/Notices.tsx';

/** Pins or unpins at once: it costs nothing and is undone the same way. */
export function usePin(): (generation: number, pinned: boolean) => void {
  const t = useText();
  const showNotice = useNotices((store) => store.show);
  const { mutate } = useRequest('history.pin');
  return (generation, pinned) =>
    mutate(
      { generation, pinned },
      {
        onSuccess: () => {
          if (pinned)
            showNotice(t('history.pin.done', { number: generation }), t('history.pin.text'), 'good');
        },
        onError: (failure: CallFailure<'history.pin'>) =>
          showNotice(t('history.pin.failed', { number: generation }), failure.message),
      },
    );
}
