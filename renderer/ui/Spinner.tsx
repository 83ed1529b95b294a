import styles from './Spinner.module.css';

/** Decoration beside words that say what goes on. */
export function Spinner({ size = 16 }: { readonly size?: number }) {
  return <span aria-hidden className={styles.spinner} style={{ width: size, height: size }} />;
}
