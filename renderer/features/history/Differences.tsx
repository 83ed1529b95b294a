/** What two restore points have differently: settings, packages with sizes, and all together. */
import type { ReactNode } from 'react';
import type { Comparison, SettingDifference } from '#shared/api/history.ts';
import { useFormats } from '../../i18n/formats.ts';
import { useText } from '../../i18n/text.tsx';
import styles from './Timeline.module.css';

interface PackageVersion {
  readonly name: string;
  readonly version: string;
  /** Bytes; left out where it is not in the store yet. */
  readonly size?: number;
}

interface ShownComparison {
  readonly added: readonly PackageVersion[];
  readonly removed: readonly PackageVersion[];
  readonly changed: readonly {
    readonly name: string;
    readonly from: readonly string[];
    readonly to: readonly string[];
    readonly sizeDifference?: number;
  }[];
  readonly closureSizeDifference?: number;
}

/** Of two restore points, or of what runs and what an update would make. */
export function Differences({ comparison }: { readonly comparison: ShownComparison }) {
  const t = useText();
  const { added, removed, changed, closureSizeDifference } = comparison;
  const size = useSizeWords();
  const { commas } = useFormats();
  if (added.length + removed.length + changed.length === 0) {
    return (
      <p>
        {t('history.same')} {closureSizeDifference !== 0 && size(closureSizeDifference)}
      </p>
    );
  }
  return (
    <dl className={styles.packages}>
      <Group title={t('history.added')}>
        {added.map((one) => (
          <Package
            key={`${one.name}-${one.version}`}
            name={one.name}
            versions={one.version}
            size={size(one.size)}
          />
        ))}
      </Group>
      <Group title={t('history.removed')}>
        {removed.map((one) => (
          <Package
            key={`${one.name}-${one.version}`}
            name={one.name}
            versions={one.version}
            size={size(one.size === undefined ? undefined : -one.size)}
          />
        ))}
      </Group>
      <Group title={t('history.changed')}>
        {changed.map(({ name, from, to, sizeDifference }) => (
          <Package
            key={name}
            name={name}
            versions={t('history.versions', { from: commas(from), to: commas(to) })}
            size={size(sizeDifference)}
          />
        ))}
      </Group>
      {closureSizeDifference !== undefined && (
        <>
          <dt>{t('history.together')}</dt>
          <dd>{size(closureSizeDifference)}</dd>
        </>
      )}
    </dl>
  );
}

export function SettingDifferences({ settings }: { readonly settings: Comparison['settings'] }) {
  const t = useText();
  if (settings === null) return <p>{t('history.settingsUnknown')}</p>;
  if (settings.length === 0) return <p>{t('history.settingsSame')}</p>;
  return (
    <dl className={styles.settings}>
      {settings.map((difference) => (
        <div key={difference.option} className={styles.setting}>
          <dt>
            <code>{difference.option}</code>
          </dt>
          <dd>
            {difference.elements === null ? (
              <>
                <code>{difference.from ?? t('history.notSet')}</code> →{' '}
                <code>{difference.to ?? t('history.notSet')}</code>
              </>
            ) : (
              <ListDifference elements={difference.elements} />
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function ListDifference({
  elements: { added, removed },
}: {
  readonly elements: NonNullable<SettingDifference['elements']>;
}) {
  const t = useText();
  const { list } = useFormats();
  const sentences = [
    ...(added.length === 0 ? [] : [t('history.elementsAdded', { elements: list(added) })]),
    ...(removed.length === 0 ? [] : [t('history.elementsRemoved', { elements: list(removed) })]),
  ];
  return sentences.join(' · ');
}

function Group({ title, children }: { readonly title: string; readonly children: readonly ReactNode[] }) {
  if (children.length === 0) return null;
  return (
    <>
      <dt>{title}</dt>
      <dd>{children}</dd>
    </>
  );
}

interface PackageProps {
  readonly name: string;
  readonly versions: string;
  readonly size: string | null;
}

function Package({ name, versions, size }: PackageProps) {
  return (
    <span className={styles.package}>
      {name} <code>{versions}</code> {size !== null && <span className={styles.size}>{size}</span>}
    </span>
  );
}

/** `+12 MB`, `−3 MB`: what is more and what is less. */
function useSizeWords(): (bytes: number | undefined) => string | null {
  const t = useText();
  const { size } = useFormats();
  return (bytes) => {
    if (bytes === undefined) return null;
    if (bytes === 0) return t('history.sizeSame');
    return t(bytes > 0 ? 'history.more.size' : 'history.less.size', { size: size(Math.abs(bytes)) });
  };
}
