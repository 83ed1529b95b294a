import styles from './Logo.module.css';

/** The snowglobe; the name stands beside it. */
export function Logo() {
  return (
    <svg aria-hidden="true" viewBox="0 0 32 32" width="30" height="30" className={styles.logo}>
      <defs>
        <radialGradient id="snowglobe-glass" cx=".36" cy=".28" r=".85">
          <stop offset="0" className={styles.light} />
          <stop offset=".45" className={styles.mid} />
          <stop offset="1" className={styles.deep} />
        </radialGradient>
      </defs>
      <path
        className={styles.base}
        d="M7 24h18l2.200 4.400a1.200 1.200 0 0 1-1 1.600H5.800a1.200 1.200 0 0 1-1-1.600z"
      />
      <circle cx="16" cy="14" r="12" fill="url(#snowglobe-glass)" />
      <path
        className={styles.snow}
        d="M6.200 21A12 12 0 0 0 25.800 21C22 17 19 20 16 18.500S10 17 6.200 21z"
      />
      <path className={styles.tree} d="m16 8 3.500 6h-2l2.500 4.500h-8l2.500-4.500h-2z" />
      <g className={styles.snow}>
        <circle cx="10" cy="9.500" r="1" />
        <circle cx="22.500" cy="10.500" r="1.100" />
        <circle cx="8.500" cy="15" r=".9" />
        <circle cx="18.500" cy="5.500" r=".8" />
      </g>
    </svg>
  );
}
