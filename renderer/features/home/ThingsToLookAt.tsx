import { CircleCheck, HardDrive, ListChecks, PencilLine, Power } from 'lucide-react';
import type { ReactNode } from 'react';
import type { MachineOverview } from '#shared/api/machine.ts';
import { useCall } from '../../app/data/call.ts';
import { usePending } from '../../app/data/pending.ts';
import { useStartFiles } from '../../app/data/start-apply.ts';
import { useFormats } from '../../i18n/formats.ts';
import { useText } from '../../i18n/text.tsx';
import { Banner } from '../../ui/Banner.tsx';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { ProblemDetails } from '../problem/ProblemDetails.tsx';
import styles from './HomeScreen.module.css';

/** Below this share of free space the next restore point may not fit. */
const lowShare = 0.1;

type Space = MachineOverview['space']['store'];

function isLow(space: Space): space is NonNullable<Space> {
  return space !== null && space.totalBytes > 0 && space.freeBytes / space.totalBytes < lowShare;
}

function FilesAreNewer() {
  const t = useText();
  const { startFiles, isStarting } = useStartFiles();
  const apply = (
    <Button isBusy={isStarting} onPress={() => startFiles('switch')}>
      {t('home.newerAction')}
    </Button>
  );
  return (
    <Banner tone="warn" icon={PencilLine} title={t('home.newerTitle')} action={apply}>
      {t('home.newerText')}
    </Banner>
  );
}

export function ThingsToLookAt({ machine }: { readonly machine: MachineOverview }) {
  const t = useText();
  const { size } = useFormats();
  const { changes } = usePending();
  const problems = useCall('config.health', {}).data?.problems.filter(({ blocking }) => !blocking) ?? [];
  const { store, boot } = machine.space;

  const notes: readonly ReactNode[] = [
    problems.length > 0 && <ProblemDetails key="problems" problems={problems} />,
    machine.restartNeeded && (
      <Banner key="restart" tone="warn" icon={Power} title={t('home.restart')}>
        {t('home.restartText')}
      </Banner>
    ),
    machine.agreement === 'files-are-newer' && <FilesAreNewer key="newer" />,
    isLow(store) && (
      <Banner key="store" tone="warn" icon={HardDrive} title={t('home.lowSpace')}>
        {t('home.lowText', { free: size(store.freeBytes) })}
      </Banner>
    ),
    isLow(boot) && (
      <Banner key="boot" tone="warn" icon={HardDrive} title={t('home.lowBoot')}>
        {t('home.lowText', { free: size(boot.freeBytes) })}
      </Banner>
    ),
    changes.length > 0 && (
      <Banner
        key="pending"
        tone="accent"
        icon={ListChecks}
        title={t('home.pending', { count: changes.length })}
        action={<ButtonLink href="#/changes">{t('home.pendingAction')}</ButtonLink>}
      />
    ),
  ].filter(Boolean);

  return (
    <section className={styles.section}>
      <h2>{t('home.look')}</h2>
      <div className={styles.notes}>
        {notes.length > 0 ? (
          notes
        ) : (
          <Banner tone="good" icon={CircleCheck} title={t('home.allFine')}>
            {machine.agreement === 'agrees' ? t('home.allFineText') : undefined}
          </Banner>
        )}
      </div>
    </section>
  );
}
