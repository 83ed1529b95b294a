/** One job from its start to how it ended; a page that is loaded again finds it where it is. */
import { useQueryClient } from '@tanstack/react-query';
import { Hourglass } from 'lucide-react';
import type { Job } from '#shared/api/apply.ts';
import { callKey, useCall, useRequest } from '../../app/data/call.ts';
import type { Route } from '../../app/router/route.ts';
import { navigate } from '../../app/router/use-route.ts';
import { Page } from '../../app/shell/Page.tsx';
import { useText } from '../../i18n/text.tsx';
import { ButtonLink } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { JobLog } from './JobLog.tsx';
import { jobTitle } from './job-words.ts';
import { OutcomeCard } from './OutcomeCard.tsx';
import { RunningJob } from './RunningJob.tsx';

export function ApplyScreen() {
  const t = useText();
  const current = useCall('apply.current', {}).data;
  if (current === undefined) return <Page title={t('apply.title')}>{null}</Page>;
  const { job } = current;
  if (job === null) {
    return (
      <Page title={t('apply.title')}>
        <EmptyState
          icon={Hourglass}
          title={t('failed.gone')}
          action={<ButtonLink href="#/changes">{t('failed.back')}</ButtonLink>}
        >
          {t('failed.goneText')}
        </EmptyState>
      </Page>
    );
  }
  return <JobPage key={job.id} job={job} />;
}

function JobPage({ job }: { readonly job: Job }) {
  const t = useText();
  const client = useQueryClient();
  const { mutate: dismiss } = useRequest('apply.dismiss');
  const leave = (route: Route) => {
    dismiss({ jobId: job.id });
    client.setQueryData(callKey('apply.current', {}), { job: null });
    navigate(route);
  };
  return (
    <Page title={jobTitle(t, job)} {...(job.outcome === null ? { subtitle: t('apply.keepUsing') } : {})}>
      {job.outcome === null ? (
        <RunningJob job={job} />
      ) : (
        <OutcomeCard job={job} outcome={job.outcome} onLeave={leave} />
      )}
      {job.logLines > 0 && <JobLog job={job} />}
    </Page>
  );
}
