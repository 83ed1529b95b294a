/** One generation on the timeline. */
import { ChevronRight, Ellipsis } from 'lucide-react';
import { useState } from 'react';
import { Button as AriaButton, Disclosure, DisclosurePanel } from 'react-aria-components/Disclosure';
import type { BootCondition, Generation } from '#shared/api/history.ts';
import { useCall } from '../../app/data/call.ts';
import { useFormats } from '../../i18n/formats.ts';
import { useText } from '../../i18n/text.tsx';
import { Button, IconButton } from '../../ui/Button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { MenuButton } from '../../ui/MenuButton.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { bootTroubleId } from './BootTrouble.tsx';
import { GoBackDialog } from './GoBackDialog.tsx';
import { PointDialog } from './PointDialog.tsx';
import { actionsOf, bootObstacle, type PointAction } from './point-actions.ts';
import { pointName, versionWords, whatMadeIt } from './point-words.ts';
import styles from './Timeline.module.css';
import { usePin } from './use-pin.ts';
import { WhatChanged } from './WhatChanged.tsx';

interface RestorePointProps {
  readonly point: Generation;
  readonly points: readonly Generation[];
  /** The one before it that is still there: what packages are compared with. */
  readonly previous: number | null;
  readonly running: number | null;
  readonly boot: BootCondition;
}

export function RestorePoint({ point, points, previous, running, boot }: RestorePointProps) {
  const t = useText();
  const formats = useFormats();
  const pin = usePin();
  const [asked, setAsked] = useState<PointAction | 'go-back' | null>(null);
  const isBusy = useCall('apply.current', {}).data?.job?.endedAt === null;
  const canApply = useCall('machine.overview', {}).data?.canApply ?? true;
  const isNewer = running !== null && point.number > running;
  const { number } = point;
  const act = (action: PointAction): void => {
    if (action === 'pin' || action === 'unpin') pin(number, action === 'pin');
    else setAsked(action);
  };
  const actions = actionsOf(t, point, { isBusy, canApply, isOnly: points.length < 2, boot });
  const obstacle = bootObstacle(t, boot);
  const close = () => setAsked(null);

  return (
    <li
      className={classNames(styles.point, point.running && styles.running, point.missing && styles.missing)}
    >
      <div className={styles.card}>
        <div className={styles.line}>
          <div className={styles.words}>
            <h2 className={styles.title}>
              {t('history.point', { number, name: pointName(t, formats, point) })}
            </h2>
            <p className={styles.subtitle}>
              <time dateTime={point.date}>
                {formats.moment(point.date)} · {formats.relative(point.date)}
              </time>
              {versionWords(t, point).map((text) => ` · ${text}`)}
              {point.name !== null && ` · ${whatMadeIt(t, formats, point)}`}
            </p>
          </div>
          <Marks point={point} />
          <div className={styles.buttons}>
            {!point.running && canApply && (
              <Button
                aria-label={t('history.goBackLabel', { number })}
                isDisabled={point.missing || isBusy || obstacle !== null}
                {...(obstacle === null ? {} : { 'aria-describedby': bootTroubleId })}
                onPress={() => setAsked('go-back')}
              >
                {t(isNewer ? 'history.goForward' : 'history.goBack')}
              </Button>
            )}
            <MenuButton
              label={t('history.more', { number })}
              button={<IconButton icon={Ellipsis} label={t('history.more', { number })} />}
              actions={actions}
              onAction={(id) => act(id as PointAction)}
            />
          </div>
        </div>
        {point.note !== null && <p className={styles.note}>{point.note}</p>}
        {!point.missing && (previous !== null || point.changes !== null) && (
          <Details point={point} previous={previous} />
        )}
      </div>
      <GoBackDialog
        point={point}
        running={running}
        isNewer={isNewer}
        isOpen={asked === 'go-back'}
        onClose={close}
      />
      {asked !== null && asked !== 'go-back' && (
        <PointDialog action={asked} point={point} points={points} onClose={close} />
      )}
    </li>
  );
}

function Marks({ point }: { readonly point: Generation }) {
  const t = useText();
  return (
    <div className={styles.tags}>
      {point.running && <Tag tone="good">{t('history.running')}</Tag>}
      {point.nextStart && <Tag tone="warn">{t('history.nextStart')}</Tag>}
      {point.default && <Tag>{t('history.default')}</Tag>}
      {point.booted && !point.running && <Tag tone="neutral">{t('history.booted')}</Tag>}
      {point.pinned && <Tag tone="neutral">{t('history.pinned')}</Tag>}
      {point.inBootMenu === false && !point.missing && <Tag tone="neutral">{t('history.notInBootMenu')}</Tag>}
      {point.missing && <Tag tone="neutral">{t('history.missing')}</Tag>}
    </div>
  );
}

function Details({ point, previous }: Pick<RestorePointProps, 'point' | 'previous'>) {
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <Disclosure isExpanded={isOpen} onExpandedChange={setOpen} className={styles.more ?? ''}>
      <AriaButton
        slot="trigger"
        className={styles.trigger ?? ''}
        aria-label={t('history.changesLabel', { number: point.number })}
      >
        <ChevronRight aria-hidden size={16} className={styles.chevron ?? ''} />
        {t('history.changesShow')}
      </AriaButton>
      <DisclosurePanel>{isOpen && <WhatChanged point={point} previous={previous} />}</DisclosurePanel>
    </Disclosure>
  );
}
