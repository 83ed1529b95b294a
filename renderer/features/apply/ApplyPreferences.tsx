/** How an apply goes, where it is always to be the same. */
import { usePreferences } from '../../app/data/preferences.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Switch } from '../../ui/Switch.tsx';
import styles from './ApplyPreferences.module.css';
import { TrialOptions } from './TrialOptions.tsx';

export function ApplyPreferences({ onClose }: { readonly onClose: () => void }) {
  const t = useText();
  const { preferences, prefer } = usePreferences();
  return (
    <Dialog
      title={t('preferences.title')}
      isOpen
      onClose={onClose}
      actions={<Button onPress={onClose}>{t('preferences.close')}</Button>}
    >
      {preferences !== undefined && (
        <div className={styles.preferences}>
          <h3 className={styles.heading}>{t('preferences.trial')}</h3>
          <TrialOptions preferences={preferences} prefer={prefer} />
          <div className={styles.switch}>
            <div>
              <div className={styles.title}>{t('preferences.commit')}</div>
              <p>{t('preferences.commitText')}</p>
            </div>
            <Switch
              label={t('preferences.commit')}
              isOn={preferences.commitEachApply}
              onChange={(commitEachApply) => prefer({ commitEachApply })}
            />
          </div>
        </div>
      )}
    </Dialog>
  );
}
