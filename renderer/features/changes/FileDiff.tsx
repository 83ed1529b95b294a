import type { Plan } from '#shared/api/changes.ts';
import { useText } from '../../i18n/text.tsx';
import { DiffView } from '../../ui/DiffView.tsx';
import { Tag } from '../../ui/Tag.tsx';
import styles from './ChangesScreen.module.css';

export function FileDiff({ file }: { readonly file: Plan['files'][number] }) {
  const t = useText();
  const slash = file.path.lastIndexOf('/');
  const name = file.path.slice(slash + 1);
  return (
    <section className={styles.file}>
      <div className={styles.fileLine}>
        <h2 className={styles.fileName}>{name}</h2>
        <span className={styles.folder}>{file.path.slice(0, Math.max(slash, 0))}</span>
        {file.created && <Tag>{t('diff.new')}</Tag>}
        <span className={styles.counts}>
          {file.addedLines > 0 && (
            <span className={styles.plus}>{t('diff.added', { count: file.addedLines })}</span>
          )}
          {file.removedLines > 0 && (
            <span className={styles.minus}>{t('diff.removed', { count: file.removedLines })}</span>
          )}
        </span>
      </div>
      <DiffView file={name} lines={file.diff} />
    </section>
  );
}
