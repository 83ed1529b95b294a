/** What is known of the plan before it is applied. It never stands in the way: applying goes on being possible. */
import { BatteryLow, CircleCheck, CircleX, HardDrive, Hourglass, Info, TriangleAlert } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { Finding, PlanCheck } from '#shared/api/apply.ts';
import type { Plan } from '#shared/api/changes.ts';
import { assertNever } from '#shared/api/result.ts';
import { useFormats } from '../../i18n/formats.ts';
import { useText } from '../../i18n/text.tsx';
import { BoxedList, Row } from '../../ui/BoxedList.tsx';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { Spinner } from '../../ui/Spinner.tsx';
import { FailureFacts } from '../apply/FailureFacts.tsx';
import { MakeRoom } from '../space/MakeRoom.tsx';
import styles from './PlanCheck.module.css';
import { isStopping, usePlanCheck } from './use-plan-check.ts';

interface PlanCheckListProps {
  readonly plan: Plan;
  readonly isFresh: boolean;
}

export function PlanCheckList({ plan, isFresh }: PlanCheckListProps) {
  const t = useText();
  const { data, error, isFetching, isMeant, refetch } = usePlanCheck(plan, isFresh);
  if (!isMeant) return null;
  const isRunning = isFetching || (data === undefined && error === null);
  const again = (
    <span className={styles.again}>
      <Button look="quiet" onPress={() => void refetch()}>
        {t('check.again')}
      </Button>
    </span>
  );
  const canAskAgain = !isRunning && (error !== null || (data?.findings.length ?? 0) > 0);
  return (
    <>
      <BoxedList title={t('check.title')} titleEnd={canAskAgain && again}>
        {isRunning ? (
          <Row start={<Spinner size={20} />} title={t('check.running')} subtitle={t('check.runningText')} />
        ) : error === null && data !== undefined ? (
          <Findings check={data} />
        ) : (
          <Row
            start={<Info aria-hidden size={20} className={styles.neutral ?? ''} />}
            title={t('check.failed')}
            subtitle={error?.message}
          />
        )}
      </BoxedList>
      <span role="status" className="visuallyHidden">
        {isRunning ? '' : saidAloud(t, data)}
      </span>
    </>
  );
}

function saidAloud(t: ReturnType<typeof useText>, check: PlanCheck | undefined): string {
  if (check === undefined) return t('check.failed');
  const count = check.findings.length;
  return count === 0 ? t('check.fine') : t('check.found', { count });
}

/** Rows of a list: what was found, and what is to come. */
export function Findings({ check }: { readonly check: PlanCheck }) {
  const t = useText();
  const toCome = useToCome(check);
  const warnings = check.findings.filter((finding) => finding.kind === 'warning');
  const others = check.findings.filter((finding) => finding.kind !== 'warning');
  const inOrder = others.toSorted((one, other) => Number(isStopping(other)) - Number(isStopping(one)));
  if (check.findings.length === 0) {
    return (
      <Row
        start={<CircleCheck aria-hidden size={20} className={styles.good ?? ''} />}
        title={t('check.fine')}
        {...(toCome === null ? {} : { subtitle: toCome })}
      />
    );
  }
  return (
    <>
      {inOrder.map((finding) => (
        <FindingRow key={JSON.stringify(finding)} finding={finding} />
      ))}
      {warnings.length > 0 && <Warnings sentences={warnings.map(({ sentence }) => sentence)} />}
      {toCome !== null && (
        <Row
          start={<Info aria-hidden size={20} className={styles.neutral ?? ''} />}
          title={t('check.toCome')}
          subtitle={toCome}
        />
      )}
    </>
  );
}

/** `180 MB to download · 612 MB on the disk · 3 parts to build`; null where nothing is known of it. */
function useToCome({ download, builds }: PlanCheck): string | null {
  const t = useText();
  const { size } = useFormats();
  const words: string[] = [];
  if (download !== null && download.paths === 0) words.push(t('check.nothingToFetch'));
  if (download !== null && download.paths > 0) {
    words.push(t('check.download', { size: size(download.bytes) }));
    words.push(t('check.unpacked', { size: size(download.unpackedBytes) }));
  }
  if (builds !== null) words.push(t('check.builds', { count: builds }));
  if (words.length === 0) return null;
  const sentence = words.join(' · ');
  return sentence.charAt(0).toLocaleUpperCase() + sentence.slice(1);
}

function FindingRow({ finding }: { readonly finding: Exclude<Finding, { kind: 'warning' }> }) {
  const t = useText();
  const { size, percent } = useFormats();
  switch (finding.kind) {
    case 'problem':
      return (
        <Row
          start={<CircleX aria-hidden size={20} className={styles.bad ?? ''} />}
          title={t(`failure.${finding.failure.kind}`)}
          subtitle={finding.failure.sentence}
        >
          <div className={styles.below}>
            <FailureFacts failure={finding.failure} />
          </div>
        </Row>
      );
    case 'other-rebuild':
      return (
        <Row
          start={<Hourglass aria-hidden size={20} className={styles.bad ?? ''} />}
          title={t('check.otherRebuild')}
          subtitle={t('check.otherRebuildText')}
        />
      );
    case 'low-space':
      return (
        <Row
          start={
            <HardDrive aria-hidden size={20} className={(finding.stops ? styles.bad : styles.warn) ?? ''} />
          }
          title={t(finding.stops ? `check.noSpace.${finding.where}` : `check.lowSpace.${finding.where}`)}
          subtitle={t('check.spaceText', {
            needed: size(finding.neededBytes),
            free: size(finding.freeBytes),
          })}
        >
          <MakeRoom finding={finding} />
        </Row>
      );
    case 'low-battery':
      return (
        <Row
          start={<BatteryLow aria-hidden size={20} className={styles.warn ?? ''} />}
          title={t('check.battery', { percent: percent(finding.percent / 100) })}
          subtitle={t('check.batteryText')}
        />
      );
    case 'not-checked':
      return (
        <Row
          start={<Info aria-hidden size={20} className={styles.neutral ?? ''} />}
          title={t('check.notChecked')}
          subtitle={finding.sentence}
        />
      );
    default:
      return assertNever(finding);
  }
}

/** More than these at first would push the review out of sight. */
const warningsAtFirst = 2;

function Warnings({ sentences }: { readonly sentences: readonly string[] }): ReactNode {
  const t = useText();
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? sentences : sentences.slice(0, warningsAtFirst);
  const hidden = sentences.length - shown.length;
  return (
    <Row
      start={<TriangleAlert aria-hidden size={20} className={styles.warn ?? ''} />}
      title={t('check.warning')}
      subtitle={shown.map((sentence) => (
        <p key={sentence} className={styles.warning}>
          {sentence}
        </p>
      ))}
    >
      {hidden > 0 && (
        <div className={classNames(styles.below, styles.more)}>
          <Button look="quiet" onPress={() => setShowsAll(true)}>
            {t('check.moreWarnings', { count: hidden })}
          </Button>
        </div>
      )}
    </Row>
  );
}
