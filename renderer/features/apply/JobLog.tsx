import { ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { Button, Disclosure, DisclosurePanel } from 'react-aria-components/Disclosure';
import type { Job } from '#shared/api/apply.ts';
import { useText } from '../../i18n/text.tsx';
import styles from './JobLog.module.css';
import { LogView } from './LogView.tsx';

/** The log on demand: most people never need it, and those who do want all of it. */
export function JobLog({ job }: { readonly job: Job }) {
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <Disclosure className={styles.log ?? ''} isExpanded={isOpen} onExpandedChange={setOpen}>
      <Button slot="trigger" className={styles.trigger ?? ''}>
        <ChevronRight aria-hidden size={18} className={styles.chevron ?? ''} />
        <span className={styles.title}>{t(isOpen ? 'log.hide' : 'log.show')}</span>
        <span className={styles.lines}>{t('log.lines', { count: job.logLines })}</span>
      </Button>
      <DisclosurePanel className={styles.panel ?? ''}>{isOpen && <LogView job={job} />}</DisclosurePanel>
    </Disclosure>
  );
}
