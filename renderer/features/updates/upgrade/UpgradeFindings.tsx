/** What a newer release says of the files: what can be changed, what has to be decided, and the step to it. */
import { useQueryClient } from '@tanstack/react-query';
import { CircleCheck, Info, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import type { UpgradeLook } from '#shared/api/upgrade.ts';
import { callKey, useRequest } from '../../../app/data/call.ts';
import { useText } from '../../../i18n/text.tsx';
import { Banner } from '../../../ui/Banner.tsx';
import { BoxedList } from '../../../ui/BoxedList.tsx';
import { Button } from '../../../ui/Button.tsx';
import { useNotices } from '../../../ui/Notices.tsx';
import { Decision, Proposal } from './Finding.tsx';
import { GoToRelease } from './GoToRelease.tsx';
import styles from './upgrade.module.css';

interface UpgradeFindingsProps {
  readonly look: Extract<UpgradeLook, { kind: 'looked' }>;
  readonly stateVersion: string | null;
}

export function UpgradeFindings({ look, stateVersion }: UpgradeFindingsProps) {
  const t = useText();
  const { release, findings, notes, end } = look;
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const { take, isTaking } = useTake();
  const proposals = findings.filter(({ proposal }) => proposal !== null);
  const decisions = findings.filter(({ proposal }) => proposal === null);
  const chosen = proposals.filter(({ id, isTaken }) => !isTaken && !left.has(id));
  const choose = (id: string, isChosen: boolean): void => {
    const next = new Set(left);
    if (isChosen) next.delete(id);
    else next.add(id);
    setLeft(next);
  };
  return (
    <>
      {findings.length === 0 && end === 'whole' && (
        <Banner tone="good" icon={CircleCheck} title={t('upgrade.fine', { release })} role="status">
          {t('upgrade.fineText')}
        </Banner>
      )}
      {proposals.length > 0 && (
        <BoxedList
          title={t('upgrade.proposals')}
          titleEnd={
            chosen.length > 0 && (
              <Button
                look="primary"
                isBusy={isTaking}
                onPress={() => take(chosen.map(({ id }) => ({ finding: id, choice: null })))}
              >
                {t('upgrade.take', { count: chosen.length })}
              </Button>
            )
          }
        >
          {proposals.map((finding) => (
            <Proposal
              key={finding.id}
              finding={finding}
              release={release}
              isChosen={!left.has(finding.id)}
              onChoose={(isChosen) => choose(finding.id, isChosen)}
            />
          ))}
        </BoxedList>
      )}
      {decisions.length > 0 && (
        <BoxedList title={t('upgrade.decisions')}>
          {decisions.map((finding) => (
            <Decision
              key={finding.id}
              finding={finding}
              release={release}
              isTaking={isTaking}
              onChoose={(choice) => take([{ finding: finding.id, choice }])}
            />
          ))}
        </BoxedList>
      )}
      {end === 'stopped' && (
        <Banner tone="warn" icon={TriangleAlert} title={t('upgrade.stopped')}>
          {t('upgrade.stoppedText')}
        </Banner>
      )}
      {notes.length > 0 && (
        <details className={styles.notes}>
          <summary>{t('upgrade.notes', { release })}</summary>
          <ul>
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </details>
      )}
      <Banner tone="accent" icon={Info} title={t('upgrade.stateVersion')}>
        {t('upgrade.stateVersionText')}
        {stateVersion !== null && ` ${t('upgrade.stateVersionValue', { value: stateVersion })}`}
      </Banner>
      <GoToRelease
        release={release}
        open={findings.filter(({ blocks, isTaken }) => blocks && !isTaken).length}
      />
    </>
  );
}

function useTake() {
  const t = useText();
  const client = useQueryClient();
  const showNotice = useNotices((store) => store.show);
  const { mutate, isPending } = useRequest('upgrade.take');
  const take = (takings: { finding: string; choice: number | null }[]): void =>
    mutate(
      { takings },
      {
        onSuccess: (told) => client.setQueryData(callKey('upgrade.current', {}), told),
        onError: (failure) => showNotice(t('upgrade.notTaken'), failure.message),
      },
    );
  return { take, isTaking: isPending };
}
