/** One generation on the timeline. */
import { ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { Button as AriaButton, Disclosure, DisclosurePanel } from 'react-aria-components/Disclosure';
import type { Generation } from '#shared/api/history.ts';
import { useCall } from '../../app/data/call.ts';
import { changeSubjects } from '../../i18n/change-words.ts';
import { type Formats, useFormats } from '../../i18n/formats.ts';
import { type Translate, useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { Tag } from '../../ui/Tag.tsx';
import { GoBackDialog } from './GoBackDialog.tsx';
import styles from './Timeline.module.css';
import { WhatChanged } from './WhatChanged.tsx';

interface RestorePointProps {
  readonly point: Generation;
  /** The one before it that is still there: what packages are compared with. */
  readonly previous: number | null;
  readonly running: number | null;
}

export function RestorePoint({ point, previous, running }: RestorePointProps) {
  const t = useText();
  const formats = useFormats();
  const [isAsking, setAsking] = useState(false);
  const [isOpen, setOpen] = useState(false);
  const isBusy = useCall('apply.current', {}).data?.job?.endedAt === null;
  const canApply = useCall('machine.overview', {}).data?.canApply ?? true;
  const hasDetails = !point.missing && ((point.changes?.length ?? 0) > 0 || previous !== null);
  const isNewer = running !== null && point.number > running;

  return (
    <li
      className={classNames(styles.point, point.running && styles.running, point.missing && styles.missing)}
    >
      <div className={styles.card}>
        <div className={styles.line}>
          <div className={styles.words}>
            <h2 className={styles.title}>
              {t('history.point', { number: point.number, name: pointName(t, formats, point) })}
            </h2>
            <p className={styles.subtitle}>
              <time dateTime={point.date}>
                {formats.moment(point.date)} · {formats.relative(point.date)}
              </time>
              {versions(t, point).map((text) => ` · ${text}`)}
            </p>
          </div>
          <div className={styles.tags}>
            {point.running && <Tag tone="good">{t('history.running')}</Tag>}
            {point.default && <Tag>{t('history.default')}</Tag>}
            {point.booted && !point.running && <Tag tone="neutral">{t('history.booted')}</Tag>}
            {point.missing && <Tag tone="neutral">{t('history.missing')}</Tag>}
          </div>
          {!point.running && canApply && (
            <Button
              aria-label={t('history.goBackLabel', { number: point.number })}
              isDisabled={point.missing || isBusy}
              onPress={() => setAsking(true)}
            >
              {t(isNewer ? 'history.goForward' : 'history.goBack')}
            </Button>
          )}
        </div>
        {hasDetails && (
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
        )}
      </div>
      <GoBackDialog
        point={point}
        running={running}
        isNewer={isNewer}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
      />
    </li>
  );
}

export function pointName(t: Translate, formats: Formats, point: Generation): string {
  if (point.fromUpdate) return t('history.fromUpdate');
  if (point.changes === null) return t('history.elsewhere');
  if (point.changes.length === 0) return t('history.noChanges');
  return changeSubjects(t, formats, point.changes);
}

function versions(t: Translate, { nixosVersion, kernelVersion }: Generation): readonly string[] {
  return [
    // The release alone is what people know; the whole version is in the details.
    ...(nixosVersion === null
      ? []
      : [t('machine.release', { release: /^\d+\.\d+/.exec(nixosVersion)?.[0] ?? nixosVersion })]),
    ...(kernelVersion === null ? [] : [t('history.kernel', { version: kernelVersion })]),
  ];
}
