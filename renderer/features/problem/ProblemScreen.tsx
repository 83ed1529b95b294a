/** The configuration cannot be read: where, why, and what to do. */
import { useQueryClient } from '@tanstack/react-query';
import { FileWarning, RefreshCw } from 'lucide-react';
import type { ConfigurationProblem } from '#shared/api/machine.ts';
import { callKey, useRequest } from '../../app/data/call.ts';
import { Page } from '../../app/shell/Page.tsx';
import { useText } from '../../i18n/text.tsx';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { Excerpt } from './Excerpt.tsx';
import styles from './ProblemScreen.module.css';
import { problemPlace } from './problem-place.ts';

export function ProblemScreen({ problem }: { readonly problem: ConfigurationProblem }) {
  const t = useText();
  const client = useQueryClient();
  const { mutate, isPending, data } = useRequest('config.reload');
  const readAgain = () =>
    mutate(
      {},
      {
        onSuccess: (health) => {
          client.setQueryData(callKey('config.health', {}), health);
          if (!health.problems.some(({ blocking }) => blocking)) void client.invalidateQueries();
        },
      },
    );
  const isStillThere = data?.problems.some(({ blocking }) => blocking) ?? false;

  return (
    <Page title={t('problem.title')} subtitle={t('problem.subtitle')}>
      <Banner tone="bad" icon={FileWarning} title={t(`problem.${problem.kind}`)}>
        {problem.message}
      </Banner>
      <section className={styles.place}>
        <h2 className={styles.file}>{problemPlace(t, problem)}</h2>
        {problem.excerpt.length > 0 && <Excerpt problem={problem} />}
      </section>
      <section className={styles.todo}>
        <h2>{t('problem.what')}</h2>
        <p>{t(`problem.do.${problem.kind}`)}</p>
        <div className={styles.again}>
          <Button look="primary" icon={RefreshCw} isBusy={isPending} onPress={readAgain}>
            {t('problem.again')}
          </Button>
          <span role="status">{isStillThere && !isPending && t('problem.still')}</span>
        </div>
      </section>
    </Page>
  );
}
