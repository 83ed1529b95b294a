import { Fragment } from 'react';
import type { Generation } from '#shared/api/history.ts';
import { useCall } from '../../app/data/call.ts';
import { changeSentence } from '../../i18n/change-words.ts';
import { useFormats } from '../../i18n/formats.ts';
import { useText } from '../../i18n/text.tsx';
import { Spinner } from '../../ui/Spinner.tsx';
import { Differences } from './Differences.tsx';
import styles from './Timeline.module.css';

interface WhatChangedProps {
  readonly point: Generation;
  readonly previous: number | null;
}

/** The settings in words, and the packages compared with the restore point before. */
export function WhatChanged({ point, previous }: WhatChangedProps) {
  const t = useText();
  const changes = point.changes ?? [];
  return (
    <div className={styles.details}>
      {changes.length > 0 && (
        <section>
          <h3>{t('history.changes')}</h3>
          <ul className={styles.changes}>
            {changes.map((words) => (
              <li key={`${words.kind}:${words.option}:${'name' in words ? words.name : ''}`}>
                {changeSentence(t, words)}
              </li>
            ))}
          </ul>
        </section>
      )}
      {previous !== null && <Packages from={previous} to={point.number} />}
      <Origin point={point} />
    </div>
  );
}

function Packages({ from, to }: { readonly from: number; readonly to: number }) {
  const t = useText();
  const { data, error } = useCall('history.compare', { from, to });
  return (
    <section>
      <h3>{t('history.packages', { number: from })}</h3>
      <div role="status">
        {data === undefined && error === null && (
          <span>
            <Spinner /> {t('history.comparing')}
          </span>
        )}
        {error !== null && t('history.compareFailed')}
        {data !== undefined && <Differences comparison={data} />}
      </div>
    </section>
  );
}

/** What tells an expert exactly which system this is. */
function Origin({ point }: { readonly point: Generation }) {
  const t = useText();
  const { commas } = useFormats();
  const { nixosVersion, configurationRevision, specialisations } = point;
  const rows = [
    ...(nixosVersion === null ? [] : [{ title: t('history.nixosVersion'), text: nixosVersion }]),
    ...(configurationRevision === null
      ? []
      : [{ title: t('history.revision'), text: configurationRevision }]),
    ...(specialisations.length === 0
      ? []
      : [{ title: t('history.specialisations'), text: commas(specialisations) }]),
  ];
  if (rows.length === 0) return null;
  return (
    <dl className={styles.packages}>
      {rows.map(({ title, text }) => (
        <Fragment key={title}>
          <dt>{title}</dt>
          <dd>{text}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
