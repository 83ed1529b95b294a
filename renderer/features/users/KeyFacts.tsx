import type { SshKey } from '#shared/api/users.ts';
import { useText } from '../../i18n/text.tsx';
import styles from './Users.module.css';

/** What a key is, by which it can be compared, and whether it is still safe. */
export function KeyFacts({ sshKey: { type, bits, fingerprint, isWeak } }: { readonly sshKey: SshKey }) {
  const t = useText();
  return (
    <>
      <span className={styles.text}>{bits === null ? type : t('users.keyFacts', { type, bits })}</span>
      <span className={styles.fingerprint}>{fingerprint}</span>
      {isWeak && <span className={`${styles.text} ${styles.weak}`}>{t('users.keyWeak')}</span>}
    </>
  );
}
