import { useText } from '../../i18n/text.tsx';
import type { QuickTask } from '../tasks/quick-tasks.ts';
import styles from './SearchDialog.module.css';

export function TaskResult({ task: { id, icon: Icon } }: { readonly task: QuickTask }) {
  const t = useText();
  return (
    <>
      <span className={styles.icon}>
        <Icon aria-hidden size={17} />
      </span>
      <span className={styles.words}>
        <span className={styles.title}>{t(`task.${id}`)}</span>
      </span>
      <span className={styles.kind}>{t('search.task')}</span>
    </>
  );
}
