import { Info } from 'lucide-react';
import type { UpdateStatus } from '#shared/api/updates.ts';
import { useCall, useRequest } from '../../app/data/call.ts';
import { useShowJob } from '../../app/data/start-apply.ts';
import { Page } from '../../app/shell/Page.tsx';
import { useFormats } from '../../i18n/formats.ts';
import { useText } from '../../i18n/text.tsx';
import { Banner } from '../../ui/Banner.tsx';
import { BoxedList, Row } from '../../ui/BoxedList.tsx';
import { Button } from '../../ui/Button.tsx';
import { NixWord } from '../../ui/Code.tsx';
import { LoadProblem } from '../../ui/LoadProblem.tsx';
import { useNotices } from '../../ui/Notices.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { UpdateInputs } from './UpdateInputs.tsx';
import { UpdateLook } from './UpdateLook.tsx';
import styles from './UpdatesScreen.module.css';
import { ReleaseUpgrade } from './upgrade/ReleaseUpgrade.tsx';
import { WhatIsNewer } from './WhatIsNewer.tsx';

export function UpdatesScreen() {
  const t = useText();
  const { data, error, refetch } = useCall('updates.status', {});
  return (
    <Page title={t('updates.title')} subtitle={t('updates.subtitle')}>
      {error !== null && <LoadProblem failure={error} onAgain={() => void refetch()} />}
      {data === undefined && error === null && <Skeleton rows={3} />}
      {data !== undefined && (
        <>
          {data.canUpdate ? <UpdateNow /> : <WhyNot status={data} />}
          <Follows status={data} />
          {data.follows.kind === 'flake' && <UpdateInputs inputs={data.follows.inputs} />}
          {data.follows.kind !== 'nothing-known' && <WhatIsNewer />}
          {data.canUpdate && <UpdateLook planId={null} />}
          <ReleaseUpgrade />
        </>
      )}
    </Page>
  );
}

function UpdateNow() {
  const t = useText();
  const showJob = useShowJob();
  const showNotice = useNotices((store) => store.show);
  const running = useCall('apply.current', {}).data?.job?.endedAt === null;
  const { mutate, isPending } = useRequest('updates.start');
  return (
    <div className={styles.now}>
      <p>
        {t('updates.nowText')} {t('updates.never')}
      </p>
      <Button
        look="primary"
        isBusy={isPending}
        isDisabled={running}
        onPress={() =>
          mutate(
            {},
            {
              onSuccess: showJob,
              onError: (failure) => showNotice(t('updates.notStarted'), failure.message),
            },
          )
        }
      >
        {t('updates.now')}
      </Button>
    </div>
  );
}

function WhyNot({ status }: { readonly status: UpdateStatus }) {
  const t = useText();
  const kind = useCall('machine.overview', {}).data?.kind;
  if (kind === 'mounted') return <Banner tone="accent" icon={Info} title={t('updates.mounted')} />;
  if (status.follows.kind !== 'flake') {
    return <Banner tone="accent" icon={Info} title={t('updates.cannot')} />;
  }
  return null;
}

function Follows({ status }: { readonly status: UpdateStatus }) {
  const t = useText();
  const { relative, moment } = useFormats();
  const { follows, currentVersion, updatedAt } = status;
  return (
    <BoxedList title={t('updates.follows')}>
      {follows.kind === 'channel' && (
        <Row
          title={t('updates.channel')}
          {...(follows.url === null ? {} : { subtitle: <NixWord>{follows.url}</NixWord> })}
          end={<span className={styles.value}>{follows.name}</span>}
        />
      )}
      {follows.kind === 'channel' && follows.revision !== null && (
        <Row title={t('updates.revision')} end={<NixWord>{follows.revision.slice(0, 12)}</NixWord>} />
      )}
      {follows.kind === 'nothing-known' && (
        <Row title={t('updates.nothingKnown')} subtitle={t('updates.nothingKnownText')} />
      )}
      <Row
        title={t('updates.version')}
        end={<span className={styles.value}>{currentVersion ?? t('home.versionUnknown')}</span>}
      />
      <Row
        title={t('updates.since')}
        {...(updatedAt === null ? {} : { subtitle: moment(updatedAt) })}
        end={
          <span className={styles.value}>
            {updatedAt === null ? t('updates.sinceUnknown') : relative(updatedAt)}
          </span>
        }
      />
    </BoxedList>
  );
}
