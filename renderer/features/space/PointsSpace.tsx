/** A picture of what each restore point takes: alone, and together with others. */
import type { GenerationSpace } from '#shared/api/space.ts';
import { useFormats } from '../../i18n/formats.ts';
import { useText } from '../../i18n/text.tsx';
import { BoxedList, Row } from '../../ui/BoxedList.tsx';
import styles from './SpaceScreen.module.css';

export function PointsSpace({ points }: { readonly points: readonly GenerationSpace[] }) {
  const t = useText();
  const { size } = useFormats();
  const largest = Math.max(
    1,
    ...points.map(({ exclusiveBytes, sharedBytes }) => exclusiveBytes + sharedBytes),
  );
  if (points.length === 0) return null;
  return (
    <section className={styles.section}>
      <BoxedList title={t('space.points')}>
        {points.map(({ number, exclusiveBytes, sharedBytes }) => (
          <Row
            key={number}
            title={t('home.point', { number })}
            subtitle={`${t('space.alone', { size: size(exclusiveBytes) })} · ${t('space.shared', { size: size(sharedBytes) })}`}
          >
            <span aria-hidden className={styles.picture}>
              <span className={styles.alone} style={{ width: `${(exclusiveBytes / largest) * 100}%` }} />
              <span className={styles.shared} style={{ width: `${(sharedBytes / largest) * 100}%` }} />
            </span>
          </Row>
        ))}
      </BoxedList>
      <p className={styles.quiet}>{t('space.pointsText')}</p>
    </section>
  );
}
