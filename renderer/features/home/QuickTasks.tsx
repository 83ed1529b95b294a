import { ArrowUpCircle, History, LayoutGrid, type LucideIcon, SlidersHorizontal } from 'lucide-react';
import { type MessageId, useText } from '../../i18n/text.tsx';
import styles from './HomeScreen.module.css';

interface Task {
  readonly href: string;
  readonly icon: LucideIcon;
  readonly title: MessageId;
  readonly text: MessageId;
}

const always: readonly Task[] = [
  { href: '#/apps', icon: LayoutGrid, title: 'home.taskApps', text: 'home.taskAppsText' },
  { href: '#/settings', icon: SlidersHorizontal, title: 'home.taskSettings', text: 'home.taskSettingsText' },
];

/** For a computer that runs: a tree of files has neither a past nor a channel to update. */
const whenRunning: readonly Task[] = [
  { href: '#/history', icon: History, title: 'home.taskHistory', text: 'home.taskHistoryText' },
  { href: '#/updates', icon: ArrowUpCircle, title: 'home.taskUpdates', text: 'home.taskUpdatesText' },
];

export function QuickTasks({ canApply }: { readonly canApply: boolean }) {
  const t = useText();
  const tasks = canApply ? [...always, ...whenRunning] : always;
  return (
    <section className={styles.section}>
      <h2>{t('home.tasks')}</h2>
      <ul className={styles.tasks}>
        {tasks.map(({ href, icon: Icon, title, text }) => (
          <li key={href}>
            <a href={href} className={styles.task}>
              <span className={styles.taskIcon}>
                <Icon aria-hidden size={20} strokeWidth={1.8} />
              </span>
              <span className={styles.taskTitle}>{t(title)}</span>
              <span className={styles.taskText}>{t(text)}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
