import type { Plan } from '#shared/api/changes.ts';
import { useCall } from '../../app/data/call.ts';
import { useStartPlan } from '../../app/data/start-apply.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/Button.tsx';
import styles from './ChangesScreen.module.css';

interface ApplyBarProps {
  readonly plan: Plan;
  /** It is the plan of the changes as they are now, not the one before. */
  readonly isFresh: boolean;
}

/** What is started is the plan that is on the screen, nothing newer. */
export function ApplyBar({ plan, isFresh }: ApplyBarProps) {
  const t = useText();
  const canApply = useCall('machine.overview', {}).data?.canApply ?? true;
  const isRunning = useCall('apply.current', {}).data?.job?.endedAt === null;
  const { start, isStarting } = useStartPlan();
  const refused = plan.refusals.length;
  const isDisabled = !isFresh || isRunning || isStarting || refused > 0 || plan.files.length === 0;
  const words =
    refused > 0
      ? t('changes.refusalsBlock', { count: refused })
      : t(plan.needsPassword ? 'changes.password' : 'changes.noPassword');
  return (
    <section aria-label={t('changes.actions')} className={styles.bar}>
      <p className={styles.barWords}>{words}</p>
      <div className={styles.barActions}>
        {canApply ? (
          <>
            <Button isDisabled={isDisabled} onPress={() => start(plan.planId, 'boot')}>
              {t('apply.boot')}
            </Button>
            <Button look="primary" isDisabled={isDisabled} onPress={() => start(plan.planId, 'switch')}>
              {t('apply.apply')}
            </Button>
          </>
        ) : (
          <Button look="primary" isDisabled={isDisabled} onPress={() => start(plan.planId, 'write')}>
            {t('apply.write')}
          </Button>
        )}
      </div>
    </section>
  );
}
