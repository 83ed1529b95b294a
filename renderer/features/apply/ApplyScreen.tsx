/** One job from its start to how it ended; a page that is loaded again finds it where it is. */
import { useQueryClient } from '@tanstack/react-query';
import { Hourglass } from 'lucide-react';
import { useRef, useState } from 'react';
import type { Job } from '#shared/api/apply.ts';
import { callKey, useCall, useRequest } from '../../app/data/call.ts';
import { useInterrupted } from '../../app/data/interrupted.ts';
import { trialOf } from '../../app/data/trial.ts';
import type { Route } from '../../app/router/route.ts';
import { navigate } from '../../app/router/use-route.ts';
import { Page } from '../../app/shell/Page.tsx';
import { useText } from '../../i18n/text.tsx';
import { ButtonLink } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { InterruptedCard } from './InterruptedCard.tsx';
import { jobTitle } from './job-words.ts';
import { JobLog } from './log/JobLog.tsx';
import { OutcomeCard } from './OutcomeCard.tsx';
import { PastJobs } from './PastJobs.tsx';
import { RunningJob } from './RunningJob.tsx';

export function ApplyScreen() {
  const t = useText();
  const current = useCall('apply.current', {}).data;
  if (current === undefined) return <Page title={t('apply.title')}>{null}</Page>;
  return current.job === null ? <NoJob /> : <AnyJob key={current.job.id} job={current.job} />;
}

/** As long as it is to be chosen what becomes of an interrupted job, that is what its page is about. */
function AnyJob({ job }: { readonly job: Job }) {
  const interrupted = useInterrupted();
  const wasInterrupted = job.outcome?.kind === 'failed' && job.outcome.failure.kind === 'interrupted';
  return wasInterrupted && interrupted !== null ? <NoJob /> : <JobPage job={job} />;
}

function NoJob() {
  const t = useText();
  const interrupted = useInterrupted();
  return (
    <Page title={t(interrupted === null ? 'apply.noneTitle' : 'interrupted.pageTitle')}>
      {interrupted === null ? (
        <EmptyState
          icon={Hourglass}
          title={t('failed.gone')}
          action={<ButtonLink href="#/changes">{t('failed.back')}</ButtonLink>}
        >
          {t('failed.goneText')}
        </EmptyState>
      ) : (
        <InterruptedCard interrupted={interrupted} />
      )}
      <PastJobs />
    </Page>
  );
}

function JobPage({ job }: { readonly job: Job }) {
  const t = useText();
  const client = useQueryClient();
  const { mutate } = useRequest('apply.dismiss');
  const [isLogOpen, setLogOpen] = useState(false);
  const isTried = trialOf(job) !== null;
  const log = useRef<HTMLDivElement>(null);
  const dismiss = () => {
    mutate({ jobId: job.id });
    client.setQueryData(callKey('apply.current', {}), { job: null });
  };
  const leave = (route: Route) => {
    dismiss();
    navigate(route);
  };
  const showLog = () => {
    setLogOpen(true);
    log.current?.querySelector('button')?.focus({ preventScroll: true });
    // In the next frame it is unfolded.
    requestAnimationFrame(() => log.current?.scrollIntoView({ block: 'start' }));
  };
  return (
    <Page
      title={jobTitle(t, job)}
      {...(job.outcome === null ? { subtitle: t(isTried ? 'trial.subtitle' : 'apply.keepUsing') } : {})}
    >
      {job.outcome === null ? (
        <RunningJob job={job} />
      ) : (
        <OutcomeCard
          job={job}
          outcome={job.outcome}
          onLeave={leave}
          onFix={dismiss}
          {...(job.logLines > 0 ? { onShowLog: showLog } : {})}
        />
      )}
      {job.logLines > 0 && (
        <div ref={log}>
          <JobLog job={job} isOpen={isLogOpen} onOpenChange={setLogOpen} />
        </div>
      )}
      {job.outcome !== null && <PastJobs except={job.id} />}
    </Page>
  );
}
