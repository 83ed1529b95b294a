import type { Newer } from '#shared/api/updates.ts';
import { useRequest } from '../../app/data/call.ts';
import { useText } from '../../i18n/text.tsx';
import { BoxedList, Row } from '../../ui/BoxedList.tsx';
import { Button } from '../../ui/Button.tsx';
import { NixWord } from '../../ui/Code.tsx';
import { useNotices } from '../../ui/Notices.tsx';
import styles from './UpdatesScreen.module.css';

/** Only when somebody asks: Snowglobe does not use the network by itself. */
export function WhatIsNewer() {
  const t = useText();
  const showNotice = useNotices((store) => store.show);
  const { mutate, isPending, data } = useRequest('updates.newer');
  const ask = () =>
    mutate({}, { onError: (failure) => showNotice(t('updates.newerFailed'), failure.message) });
  return (
    <BoxedList label={t('updates.newer')}>
      <Row
        title={t('updates.newer')}
        subtitle={t('updates.newerText')}
        end={
          <Button isBusy={isPending} onPress={ask}>
            {t('updates.newerAsk')}
          </Button>
        }
      />
      {(data?.newer ?? []).map((newer) => (
        <Answer key={newer.name} newer={newer} />
      ))}
    </BoxedList>
  );
}

function Answer({ newer: { name, state } }: { readonly newer: Newer }) {
  const t = useText();
  const words = {
    newest: 'updates.newest',
    newer: 'updates.isNewer',
    'not-known': 'updates.newerUnknown',
  } as const;
  return (
    <Row
      title={name}
      {...(state.kind === 'newest'
        ? {}
        : {
            subtitle:
              state.kind === 'newer' ? <NixWord>{state.revision.slice(0, 12)}</NixWord> : state.sentence,
          })}
      end={<span className={styles.value}>{t(words[state.kind])}</span>}
    />
  );
}
