/** Pinned systems that have lost their numbers: other programs deleted the restore points, the pins keep the systems. */
import type { KeptSystem } from '#shared/api/history.ts';
import { useRequest } from '../../app/data/call.ts';
import { useText } from '../../i18n/text.tsx';
import { BoxedList, Row } from '../../ui/BoxedList.tsx';
import { Button } from '../../ui/Button.tsx';
import { useNotices } from '../../ui/Notices.tsx';
import { versionWords } from './point-words.ts';

export function KeptSystems({ systems }: { readonly systems: readonly KeptSystem[] }) {
  const t = useText();
  const showNotice = useNotices((store) => store.show);
  const { mutate, isPending } = useRequest('history.unpinKept');
  if (systems.length === 0) return null;
  return (
    <BoxedList title={t('history.kept.title')}>
      {systems.map((system) => {
        const { id, number, name } = system;
        return (
          <Row
            key={id}
            title={name ?? t('history.kept.was', { number })}
            subtitle={[
              t(name === null ? 'history.kept.text' : 'history.kept.textNamed', { number }),
              ...versionWords(t, system),
            ].join(' · ')}
            end={
              <Button
                aria-label={t('history.kept.unpinLabel', { number })}
                isDisabled={isPending}
                onPress={() =>
                  mutate(
                    { id },
                    {
                      onError: (failure) =>
                        showNotice(t('history.kept.unpinLabel', { number }), failure.message),
                    },
                  )
                }
              >
                {t('history.action.unpin')}
              </Button>
            }
          />
        );
      })}
    </BoxedList>
  );
}
