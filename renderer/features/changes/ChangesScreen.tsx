/** The review: every change in plain words, and exactly what becomes of the files. */
import { ListChecks, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import type { Plan } from '#shared/api/changes.ts';
import { useCall } from '../../app/data/call.ts';
import { usePending } from '../../app/data/pending.ts';
import { Page } from '../../app/shell/Page.tsx';
import { useText } from '../../i18n/text.tsx';
import { Banner } from '../../ui/Banner.tsx';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ApplyBar } from './ApplyBar.tsx';
import { ChangeHistoryButtons } from './ChangeHistoryButtons.tsx';
import { ChangeList } from './ChangeList.tsx';
import styles from './ChangesScreen.module.css';
import { FileDiff } from './FileDiff.tsx';

export function ChangesScreen() {
  const t = useText();
  const list = usePending();
  const [override, setOverride] = useState<readonly string[]>([]);
  const isEmpty = list.changes.length === 0;
  const planned = useCall(
    'changes.plan',
    { useOverrideFile: override.filter((id) => list.changes.some((change) => change.id === id)) },
    { enabled: !isEmpty, keepPrevious: true },
  );

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

  const plan = planned.error === null ? planned.data : undefined;
  return (
    <Page
      title={t('changes.title', { count: list.changes.length })}
      subtitle={<PlanWords plan={plan} isFailed={planned.error !== null} />}
      end={<ChangeHistoryButtons list={list} />}
    >
      {planned.error !== null && planned.error.kind !== 'nothing-to-do' && (
        <Banner
          tone="bad"
          icon={TriangleAlert}
          role="alert"
          title={t(planned.error.kind === 'configuration-broken' ? 'changes.broken' : 'changes.planFailed')}
          action={<Button onPress={() => void planned.refetch()}>{t('error.again')}</Button>}
        >
          {planned.error.kind === 'configuration-broken' ? t('changes.brokenText') : planned.error.message}
        </Banner>
      )}
      <ChangeList
        changes={list.changes}
        plan={plan}
        override={override}
        onOverride={(id, isChosen) =>
          setOverride((ids) => (isChosen ? [...ids, id] : ids.filter((other) => other !== id)))
        }
      />
      {plan?.files.map((file) => (
        <FileDiff key={file.path} file={file} />
      ))}
      {plan !== undefined && plan.affects.length > 0 && (
        <p className={styles.note}>{t('changes.affects', { names: plan.affects.join(', ') })}</p>
      )}
      {plan !== undefined && (
        <ApplyBar plan={plan} isFresh={!planned.isPlaceholderData && !planned.isFetching} />
      )}
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
