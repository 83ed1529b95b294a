import styles from './PageIcon.module.css';
import { pageIcon } from './page-icons.ts';

export function PageIcon({ name }: { readonly name: string }) {
  const Icon = pageIcon(name);
  return (
    <span className={styles.icon}>
      <Icon aria-hidden size={20} strokeWidth={1.8} />
    </span>
  );
}
