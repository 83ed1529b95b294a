import { routeAddress } from '../../app/router/route.ts';
import { useText } from '../../i18n/text.tsx';
import { quickTasks } from '../tasks/quick-tasks.ts';
import styles from './HomeScreen.module.css';

export function QuickTasks({ canApply }: { readonly canApply: boolean }) {
  const t = useText();
  const tasks = quickTasks.filter(({ isOnHome, needsRunning }) => isOnHome && (canApply || !needsRunning));
  return (
    <section className={styles.section}>
      <h2>{t('home.tasks')}</h2>
      <ul className={styles.tasks}>
        {tasks.map(({ id, route, icon: Icon }) => (
          <li key={id}>
            <a href={routeAddress(route)} className={styles.task}>
              <span className={styles.taskIcon}>
                <Icon aria-hidden size={20} strokeWidth={1.8} />
              </span>
              {t(`task.${id}`)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
