/** Starts a trial as it is preferred; how it goes is chosen beside it. */
import { ChevronDown } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { trialLimits } from '#shared/api/apply.ts';
import { usePreferences } from '../../app/data/preferences.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/class-names.ts';
import popovers from '../../ui/Popover.module.css';
import { TrialOptions } from '../apply/TrialOptions.tsx';
import { durationWords } from '../apply/trial-words.ts';
import styles from './TryButton.module.css';

interface TryButtonProps {
  readonly isDisabled: boolean;
  readonly onTry: () => void;
}

export function TryButton({ isDisabled, onTry }: TryButtonProps) {
  const t = useText();
  const { preferences, prefer } = usePreferences();
  const seconds = preferences?.trialSeconds ?? trialLimits.usualSeconds;
  return (
    <span className={styles.pair}>
      <Button isDisabled={isDisabled} onPress={onTry}>
        {t('trial.start', { duration: durationWords(t, seconds) })}
      </Button>
      <DialogTrigger>
        <AriaButton className={styles.more ?? ''} aria-label={t('trial.options')}>
          <ChevronDown aria-hidden size={17} />
        </AriaButton>
        <Popover className={classNames(popovers.popover, styles.popover)} placement="top end">
          <Dialog aria-label={t('trial.options')} className={styles.dialog ?? ''}>
            {preferences !== undefined && <TrialOptions preferences={preferences} prefer={prefer} />}
          </Dialog>
        </Popover>
      </DialogTrigger>
    </span>
  );
}
