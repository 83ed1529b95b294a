import { ChevronRight } from 'lucide-react';
import { useId } from 'react';
import { Button } from 'react-aria-components/Button';
import type { Job } from '#shared/api/apply.ts';
import { useText } from '../../../i18n/text.tsx';
import { classNames } from '../../../ui/class-names.ts';
import styles from './JobLog.module.css';
import { LogView } from './LogView.tsx';

interface JobLogProps {
  readonly job: Job;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}

/** The log on demand: most people never need it, and those who do want all of it. */
export function JobLog({ job, isOpen, onOpenChange }: JobLogProps) {
  const t = useText();
  const panelId = useId();
  return (
    <div className={classNames(styles.log, isOpen && styles.open)}>
      <Button
        className={styles.trigger ?? ''}
        aria-expanded={isOpen}
        aria-controls={panelId}
        onPress={() => onOpenChange(!isOpen)}
      >
        <ChevronRight aria-hidden size={18} className={styles.chevron ?? ''} />
        <span className={styles.title}>{t(isOpen ? 'log.hide' : 'log.show')}</span>
        <span className={styles.lines}>{t('log.lines', { count: job.logLines })}</span>
      </Button>
      <div id={panelId}>{isOpen && <LogView job={job} label={t('log.label')} />}</div>
    </div>
  );
}
