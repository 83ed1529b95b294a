/** A time zone, found by its city or its country. */
import { useEffect, useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import type { FieldProps } from '../../../fields/field.ts';
import { mostShown } from '../../../fields/use-suggestions.ts';
import { useText } from '../../../i18n/text.tsx';
import { Button } from '../../../ui/Button.tsx';
import { ComboBox } from '../../../ui/ComboBox.tsx';
import { matchesZone, timeIn, timeZones, zoneOfThisScreen } from './time-zones.ts';
import styles from './widgets.module.css';

export function TimeZoneField({ title, value, onCommit }: FieldProps) {
  const t = useText();
  const { locale } = useIntl();
  const zones = useMemo(() => timeZones(locale), [locale]);
  const now = useMinute();
  const chosen = value?.type === 'string' ? value.value : null;
  const labelOf = (id: string) => zones.find((zone) => zone.id === id)?.label ?? id;
  const commit = (id: string) => onCommit({ type: 'string', value: id });
  const own = useMemo(() => zoneOfThisScreen(zones), [zones]);
  const time = chosen === null ? null : timeIn(chosen, now, locale);

  return (
    <div className={styles.field}>
      <ComboBox
        label={title}
        value={chosen === null ? '' : labelOf(chosen)}
        placeholder={t('widget.zone.search')}
        itemsFor={(text) =>
          zones
            .filter((zone) => matchesZone(zone, text))
            .slice(0, mostShown)
            .map(({ id, label }) => ({
              id,
              label,
              detail: timeIn(id, now, locale) ?? undefined,
              description: id,
            }))
        }
        takesOwnText={false}
        note={(text, shown) =>
          shown === 0
            ? t('field.combo.nothing', { text })
            : shown === mostShown
              ? t('field.combo.more')
              : null
        }
        onCommit={commit}
      />
      <div className={styles.under}>
        {time !== null && <span>{t('widget.zone.time', { time })}</span>}
        {chosen !== null && time === null && <span>{t('widget.zone.unknown')}</span>}
        {own !== chosen && (
          <Button look="quiet" onPress={() => commit(own)}>
            {t('widget.zone.own', { zone: labelOf(own) })}
          </Button>
        )}
      </div>
    </div>
  );
}

/** The present moment, anew with each minute. */
function useMinute(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const untilNext = 60_000 - (now.getTime() % 60_000);
    const timer = setTimeout(() => setNow(new Date()), untilNext);
    return () => clearTimeout(timer);
  }, [now]);
  return now;
}
