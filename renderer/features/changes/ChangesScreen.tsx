/** The review: every change in plain words, and exactly what becomes of the files. */
import { ListChecks, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import type { Plan } from '#shared/api/changes.ts';
import { usePending } from '../../app/data/pending.ts';
import { Page } from '../../app/shell/Page.tsx';
import { useFormats } from '../../i18n/formats.ts';
import { useText } from '../../i18n/text.tsx';
import { Banner } from '../../ui/Banner.tsx';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ApplyBar } from './ApplyBar.tsx';
import { ChangeHistoryButtons } from './ChangeHistoryButtons.tsx';
import { ChangeList } from './ChangeList.tsx';
import styles from './ChangesScreen.module.css';
import { ConflictDialog } from './ConflictDialog.tsx';
import { FileDiff } from './FileDiff.tsx';
import { Overtaken } from './Overtaken.tsx';
import { PlanCheckList } from './PlanCheck.tsx';
import { useReviewedPlan } from './use-reviewed-plan.ts';

export function ChangesScreen() {
  const t = useText();
  const { commas } = useFormats();
  const list = usePending();
  const [override, setOverride] = useState<readonly string[]>([]);
  const isEmpty = list.changes.length === 0;
  const { plan, isFresh, error, replan, overtakenId, settle } = useReviewedPlan(list.changes, override);
  const [conflictOf, setConflictOf] = useState<string | null>(null);

  if (isEmpty) {
    return (
      <Page title={t('changes.emptyTitle')} end={<ChangeHistoryButtons list={list} />}>
        <EmptyState
          icon={ListChecks}
          title={t('changes.emptyHeading')}
          action={
            <>
              <ButtonLink href="#/apps">{t('changes.toApps')}</ButtonLink>
              <ButtonLink href="#/settings">{t('changes.toSettings')}</ButtonLink>
            </>
          }
        >
          {t('changes.emptyText')}
        </EmptyState>
      </Page>
    );
  }

  const isFailed = error !== null && plan === undefined;
  return (
    <Page
      fillsWindow
      title={t('changes.title', { count: list.changes.length })}
      subtitle={<PlanWords plan={plan} isFailed={isFailed} />}
      end={<ChangeHistoryButtons list={list} />}
    >
      {isFailed && error.kind !== 'nothing-to-do' && (
        <Banner
          tone="bad"
          icon={TriangleAlert}
          role="alert"
          title={t(error.kind === 'configuration-broken' ? 'changes.broken' : 'changes.planFailed')}
          action={<Button onPress={replan}>{t('error.again')}</Button>}
        >
          {error.kind === 'configuration-broken' ? t('changes.brokenText') : error.message}
        </Banner>
      )}
      {overtakenId !== null && <Overtaken planId={overtakenId} onLook={() => setConflictOf(overtakenId)} />}
      <ChangeList
        changes={list.changes}
        plan={plan}
        override={override}
        onOverride={(id, isChosen) =>
          setOverride((ids) => (isChosen ? [...ids, id] : ids.filter((other) => other !== id)))
        }
      />
      {plan !== undefined && <PlanCheckList plan={plan} isFresh={isFresh} />}
      {plan?.files.map((file) => (
        <FileDiff key={file.path} file={file} />
      ))}
      {plan !== undefined && plan.affects.length > 0 && (
        <p className={styles.note}>{t('changes.affects', { names: commas(plan.affects) })}</p>
      )}
      {plan !== undefined && <ApplyBar plan={plan} isFresh={isFresh} onChangedOnDisk={setConflictOf} />}
      <ConflictDialog
        planId={conflictOf}
        onClose={() => setConflictOf(null)}
        onSettled={(next) => {
          setConflictOf(null);
          settle(next);
        }}
      />
    </Page>
  );
}

function PlanWords({ plan, isFailed }: { readonly plan: Plan | undefined; readonly isFailed: boolean }) {
  const t = useText();
  if (isFailed) return null;
  if (plan === undefined) return t('changes.planning');
  if (plan.files.length > 0) return t('changes.files', { count: plan.files.length });
  return plan.refusals.length > 0 ? null : t('changes.nothingToWrite');
}
