/** Settings that clean up by themselves: the same rows as on their page, so that a change waits like any other. */
import { useCall } from '../../app/data/call.ts';
import { usePending } from '../../app/data/pending.ts';
import { useText } from '../../i18n/text.tsx';
import { BoxedList, Row } from '../../ui/BoxedList.tsx';
import { SettingRow } from '../settings/SettingRow.tsx';
import { isShown } from '../settings/setting-standing.ts';
import styles from './SpaceScreen.module.css';

const options: ReadonlySet<string> = new Set([
  'nix.gc.automatic',
  'nix.gc.dates',
  'nix.gc.options',
  'nix.optimise.automatic',
  'boot.loader.systemd-boot.configurationLimit',
  'boot.loader.grub.configurationLimit',
]);

export function AutomaticCleanUp() {
  const t = useText();
  const page = useCall('settings.page', { page: 'storage' }).data;
  const { changes } = usePending();
  const all = page?.sections.flatMap((section) => section.settings) ?? [];
  const shown = all.filter((setting) => options.has(setting.option) && isShown(setting, all, changes));
  return (
    <section className={styles.section}>
      <BoxedList title={t('space.automatic')}>
        {shown.map((setting) => (
          <SettingRow key={setting.option} setting={setting} isMarked={false} />
        ))}
        <Row title={t('space.automaticMore')} href="#/settings/storage" chevron />
      </BoxedList>
      <p className={styles.quiet}>{t('space.automaticText')}</p>
    </section>
  );
}
