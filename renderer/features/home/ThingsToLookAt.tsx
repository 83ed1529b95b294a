/** What needs a look, each with where to go; one quiet line where nothing does. */
import {
  CalendarX,
  CircleCheck,
  CircleX,
  FlaskConical,
  HardDrive,
  ListChecks,
  PencilLine,
  Power,
} from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { MachineCondition, MachineOverview } from '#shared/api/machine.ts';
import { useCall } from '../../app/data/call.ts';
import { usePending } from '../../app/data/pending.ts';
import { useStartFiles } from '../../app/data/start-apply.ts';
import { useFormats } from '../../i18n/formats.ts';
import { useText } from '../../i18n/text.tsx';
import { BoxedList } from '../../ui/BoxedList.tsx';
import { Button } from '../../ui/Button.tsx';
import styles from './HomeScreen.module.css';
import { Note } from './Note.tsx';
import { ProblemNote } from './ProblemNote.tsx';
import { UnitLogDialog } from './UnitLogDialog.tsx';

/** Below this share of free space the next restore point may not fit. */
const lowShare = 0.1;
/** Days before the end of a release: time enough to upgrade without haste. */
const soon = 30;

interface ThingsToLookAtProps {
  readonly machine: MachineOverview;
  /** Undefined while it is being asked. */
  readonly condition: MachineCondition | undefined;
}

export function ThingsToLookAt({ machine, condition }: ThingsToLookAtProps) {
  const t = useText();
  const { size } = useFormats();
  const { changes } = usePending();
  const problems = useCall('config.health', {}).data?.problems.filter(({ blocking }) => !blocking) ?? [];
  const { store, boot } = machine.space;

  const notes: readonly ReactNode[] = [
    problems.length > 0 && <ProblemNote key="problems" problems={problems} />,
    ...(condition?.failedUnits ?? []).map((unit) => <FailedUnit key={unit.name} unit={unit} />),
    machine.agreement === 'files-are-newer' && <FilesAreNewer key="newer" />,
    machine.agreement === 'applied-elsewhere' && machine.generations.running === null && (
      <Note
        key="tried"
        icon={FlaskConical}
        tone="warn"
        title={t('home.tried')}
        text={t('home.triedText')}
        href="#/history"
      />
    ),
    isLow(store) && (
      <Note
        key="store"
        icon={HardDrive}
        tone="warn"
        title={t('home.lowSpace')}
        text={t('home.lowText', { free: size(store.freeBytes) })}
        href="#/space"
      />
    ),
    isLow(boot) && (
      <Note
        key="boot"
        icon={HardDrive}
        tone="warn"
        title={t('home.lowBoot')}
        text={t('home.lowText', { free: size(boot.freeBytes) })}
        href="#/space"
      />
    ),
    machine.supportedUntil !== null && endsSoon(machine.supportedUntil) && (
      <OldRelease key="release" release={machine.release ?? ''} until={machine.supportedUntil} />
    ),
    machine.restartNeeded && (
      <Note
        key="restart"
        icon={Power}
        tone="accent"
        title={t('home.restart')}
        text={t('home.restartText')}
        href="#/history"
      />
    ),
    changes.length > 0 && (
      <Note
        key="pending"
        icon={ListChecks}
        tone="accent"
        title={t('home.pending', { count: changes.length })}
        text={t('home.pendingText')}
        href="#/changes"
      />
    ),
  ].filter(Boolean);

  if (notes.length > 0) return <BoxedList title={t('home.look')}>{notes}</BoxedList>;
  return (
    <p role="status" className={styles.quiet}>
      {condition !== undefined && (
        <>
          <CircleCheck aria-hidden size={18} />
          {t('home.allWell')}
        </>
      )}
    </p>
  );
}

type Space = MachineOverview['space']['store'];

function isLow(space: Space): space is NonNullable<Space> {
  return space !== null && space.totalBytes > 0 && space.freeBytes / space.totalBytes < lowShare;
}

function endsSoon(until: string): boolean {
  return Date.parse(until) - Date.now() < soon * 86_400_000;
}

function OldRelease({ release, until }: { readonly release: string; readonly until: string }) {
  const t = useText();
  const date = new Date(until);
  const isOver = date.getTime() < Date.now();
  return (
    <Note
      icon={CalendarX}
      tone="warn"
      title={t(isOver ? 'home.releaseOver' : 'home.releaseEnds', { release })}
      text={t(isOver ? 'home.releaseOverText' : 'home.releaseEndsText', { date })}
      href="#/updates"
    />
  );
}

function FilesAreNewer() {
  const t = useText();
  const { startFiles, isStarting } = useStartFiles();
  return (
    <Note
      icon={PencilLine}
      tone="warn"
      title={t('home.newerTitle')}
      text={t('home.newerText')}
      action={
        <Button isBusy={isStarting} onPress={() => startFiles('switch')}>
          {t('home.newerAction')}
        </Button>
      }
    />
  );
}

type Unit = NonNullable<MachineCondition['failedUnits']>[number];

function FailedUnit({ unit: { name, description } }: { readonly unit: Unit }) {
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Note
        icon={CircleX}
        tone="bad"
        title={t('home.failed', { what: description || name })}
        text={t('home.failedText', { unit: name })}
        action={
          <Button aria-label={t('home.logLabel', { unit: name })} onPress={() => setOpen(true)}>
            {t('home.log')}
          </Button>
        }
      />
      {isOpen && <UnitLogDialog unit={name} onClose={() => setOpen(false)} />}
    </>
  );
}
