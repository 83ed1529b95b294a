import type { Setting } from '#shared/api/settings.ts';
import { optionsRoute, routeAddress } from '../../app/router/route.ts';
import { pathNames } from '../../fields/option-path.ts';
import { valueWords } from '../../fields/value-words.ts';
import { useText } from '../../i18n/text.tsx';
import { useTypeSentence } from '../../i18n/type-words.ts';
import styles from './SettingRow.module.css';

/** What a setting takes, what it is by default, and where everything else about it stands. */
export function SettingFacts({ setting }: { readonly setting: Setting }) {
  const t = useText();
  const typeSentence = useTypeSentence();
  const { type, default: standard, option, title } = setting;
  return (
    <span className={styles.facts}>
      {type.kind !== 'other' && <span>{typeSentence(type)}</span>}
      {standard !== null && <span>{t('option.defaultIs', { value: valueWords(t, standard) })}</span>}
      <a
        href={routeAddress(optionsRoute(pathNames(option)))}
        aria-label={t('option.detailsOf', { title })}
        className={styles.details}
      >
        {t('option.details')}
      </a>
    </span>
  );
}
