import { useState } from 'react';
import type { ApplyMode } from '#shared/api/apply.ts';
import type { Plan } from '#shared/api/changes.ts';
import { useCall } from '../../app/data/call.ts';
import { useStartPlan } from '../../app/data/start-apply.ts';
import { useFormats } from '../../i18n/formats.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/Button.tsx';
import { ApplyAnywayDialog } from './ApplyAnywayDialog.tsx';
import styles from './ChangesScreen.module.css';
import { TryButton } from './TryButton.tsx';
import { isStopping, isWithoutRoom, usePlanCheck } from './use-plan-check.ts';

interface ApplyBarProps {
  readonly plan: Plan;
  /** It is the plan of the changes as they are now, not the one before. */
  readonly isFresh: boolean;
  readonly onChangedOnDisk: (planId: string) => void;
}

/** What is started is the plan that is on the screen, nothing newer. */
export function ApplyBar({ plan, isFresh, onChangedOnDisk }: ApplyBarProps) {
  const t = useText();
  const words = useBarWords(plan, isFresh);
  const canApply = useCall('machine.overview', {}).data?.canApply ?? true;
  const isRunning = useCall('apply.current', {}).data?.job?.endedAt === null;
  const check = usePlanCheck(plan, isFresh).data;
  const { start, isStarting } = useStartPlan();
  const [asked, setAsked] = useState<ApplyMode | null>(null);
  const hasNoRoom = check?.findings.some(isWithoutRoom) ?? false;
  const isDisabled =
    !isFresh || isRunning || isStarting || hasNoRoom || plan.refusals.length > 0 || plan.files.length === 0;
  const isDoubtful = check?.findings.some(isStopping) ?? false;

  const begin = (mode: ApplyMode, despiteFindings: boolean) =>
    start(plan.planId, mode, { despiteFindings, onChangedOnDisk: () => onChangedOnDisk(plan.planId) });
  const want = (mode: ApplyMode) => (isDoubtful ? setAsked(mode) : begin(mode, false));
  const answer = (yes: boolean) => {
    setAsked(null);
    if (yes && asked !== null) begin(asked, true);
  };

  return (
    <section aria-label={t('changes.actions')} className={styles.bar}>
      <p className={styles.barWords}>{words}</p>
      <div className={styles.barActions}>
        {canApply ? (
          <>
            <Button isDisabled={isDisabled} onPress={() => want('boot')}>
              {t('apply.boot')}
            </Button>
            <TryButton isDisabled={isDisabled} onTry={() => want('try')} />
            <Button look="primary" isDisabled={isDisabled} onPress={() => want('switch')}>
              {t(isDoubtful && !hasNoRoom ? 'anyway.apply' : 'apply.apply')}
            </Button>
          </>
        ) : (
          <Button look="primary" isDisabled={isDisabled} onPress={() => begin('write', false)}>
            {t('apply.write')}
          </Button>
        )}
      </div>
      <ApplyAnywayDialog isOpen={asked !== null} isTrial={asked === 'try'} onAnswer={answer} />
    </section>
  );
}

/** `About 180 MB to download · Asks for your password once`, or why nothing can be applied. */
function useBarWords(plan: Plan, isFresh: boolean): string {
  const t = useText();
  const { size } = useFormats();
  const check = usePlanCheck(plan, isFresh).data;
  const download = check?.download?.bytes ?? 0;
  const refused = plan.refusals.length;
  if (refused > 0) return t('changes.refusalsBlock', { count: refused });
  if (check?.findings.some(isWithoutRoom)) return t('room.first');
  return download === 0
    ? t(plan.needsPassword ? 'changes.password' : 'changes.noPassword')
    : t('check.bar', { size: size(download), password: plan.needsPassword ? 'yes' : 'no' });
}
