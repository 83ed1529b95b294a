import type { Comparison, Generation } from '#shared/api/history.ts';
import { useCall } from '../../app/data/call.ts';
import { changeSentence } from '../../i18n/change-words.ts';
import { useText } from '../../i18n/text.tsx';
import { Spinner } from '../../ui/Spinner.tsx';
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

function Differences({ comparison: { added, removed, changed } }: { readonly comparison: Comparison }) {
  const t = useText();
  if (added.length + removed.length + changed.length === 0) return t('history.same');
  return (
    <dl className={styles.packages}>
      {added.length > 0 && (
        <>
          <dt>{t('history.added')}</dt>
          <dd>
            {added.map(({ name, version }) => (
              <Package key={`${name}-${version}`} name={name} version={version} />
            ))}
          </dd>
        </>
      )}
      {removed.length > 0 && (
        <>
          <dt>{t('history.removed')}</dt>
          <dd>
            {removed.map(({ name, version }) => (
              <Package key={`${name}-${version}`} name={name} version={version} />
            ))}
          </dd>
        </>
      )}
      {changed.length > 0 && (
        <>
          <dt>{t('history.changed')}</dt>
          <dd>
            {changed.map(({ name, from, to }) => (
              <Package
                key={name}
                name={name}
                version={t('history.versions', { from: from.join(', '), to: to.join(', ') })}
              />
            ))}
          </dd>
        </>
      )}
    </dl>
  );
}

function Package({ name, version }: { readonly name: string; readonly version: string }) {
  return (
    <span className={styles.package}>
      {name} <code>{version}</code>
    </span>
  );
}
