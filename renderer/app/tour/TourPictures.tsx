/** Drawings of the tour's steps: shapes in the tokens' colours, so that they are right in both themes. */
import type { ReactNode } from 'react';
import styles from './TourPictures.module.css';

function Picture({ children }: { readonly children: ReactNode }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 400 150" className={styles.picture}>
      {children}
    </svg>
  );
}

/** A switch that is on, a difference in a file, and a circle that can be gone round backwards. */
export function LoopPicture() {
  return (
    <Picture>
      <g transform="translate(22 33)">
        <rect className={styles.paper} width="96" height="84" rx="12" />
        {[12, 34, 56].map((y, row) => (
          <g key={y} transform={`translate(12 ${y})`}>
            <rect className={styles[`tile${row}`]} width="16" height="16" rx="5" />
            <rect className={styles.words} x="22" y="5" width="22" height="6" rx="3" />
            <rect className={row === 1 ? styles.on : styles.off} x="50" y="2" width="22" height="12" rx="6" />
            <circle className={styles.knob} cx={row === 1 ? 66 : 56} cy="8" r="4" />
          </g>
        ))}
      </g>
      <Arrow x={128} />
      <g transform="translate(158 33)">
        <rect className={styles.paper} width="96" height="84" rx="12" />
        <rect className={styles.words} x="14" y="14" width="50" height="6" rx="3" />
        <rect className={styles.removed} x="0" y="27" width="96" height="15" />
        <rect className={styles.removedWords} x="14" y="31.500" width="44" height="6" rx="3" />
        <rect className={styles.added} x="0" y="42" width="96" height="15" />
        <rect className={styles.addedWords} x="14" y="46.500" width="60" height="6" rx="3" />
        <rect className={styles.words} x="14" y="65" width="34" height="6" rx="3" />
      </g>
      <Arrow x={264} />
      <g transform="translate(336 75)">
        <circle className={styles.disc} r="42" />
        <path className={styles.turn} d="M-22-4a22 22 0 1 1 5 18M-25-20v17h17" />
        <path className={styles.turn} d="m-8 1 6 6 12-13" />
      </g>
    </Picture>
  );
}

function Arrow({ x }: { readonly x: number }) {
  return <path className={styles.arrow} d={`M${x} 75h18m-7-7 7 7-7 7`} />;
}

/** A computer under glass. */
export function PracticePicture() {
  return (
    <Picture>
      <circle className={styles.disc} cx="200" cy="68" r="60" />
      <path className={styles.stand} d="M156 122h88l10 18a5 5 0 0 1-4 8H150a5 5 0 0 1-4-8z" />
      <g transform="translate(163 48)">
        <rect className={styles.paper} width="74" height="46" rx="6" />
        <rect className={styles.words} x="10" y="12" width="28" height="6" rx="3" />
        <rect className={styles.on} x="46" y="9" width="20" height="12" rx="6" />
        <circle className={styles.knob} cx="60" cy="15" r="4" />
        <rect className={styles.words} x="10" y="29" width="22" height="6" rx="3" />
        <rect className={styles.off} x="46" y="26" width="20" height="12" rx="6" />
        <circle className={styles.knob} cx="52" cy="32" r="4" />
        <path className={styles.stand} d="M-8 49h90v3a5 5 0 0 1-5 5H-3a5 5 0 0 1-5-5z" />
      </g>
      {[
        [172, 30, 3],
        [202, 22, 2.5],
        [228, 36, 3],
        [154, 62, 2.5],
        [248, 66, 2.5],
        [186, 116, 2.5],
        [218, 117, 3],
      ].map(([x, y, r]) => (
        <circle key={`${x}`} className={styles.flake} cx={x} cy={y} r={r} />
      ))}
    </Picture>
  );
}

/** Two keys, and the field that they open with what it finds. */
export function SearchPicture() {
  return (
    <Picture>
      <g transform="translate(40 52)">
        <rect className={styles.paper} width="56" height="44" rx="9" />
        <text className={styles.key} x="28" y="28">
          Ctrl
        </text>
        <rect className={styles.paper} x="64" width="42" height="44" rx="9" />
        <text className={styles.key} x="85" y="28">
          K
        </text>
      </g>
      <Arrow x={160} />
      <g transform="translate(196 24)">
        <rect className={styles.paper} width="164" height="104" rx="12" />
        <circle className={styles.lens} cx="20" cy="19" r="5.500" />
        <path className={styles.lens} d="m24 23 5 5" />
        <rect className={styles.strongWords} x="38" y="16" width="40" height="7" rx="3.500" />
        <path className={styles.rule} d="M0 38h164" />
        <rect className={styles.found} x="7" y="44" width="150" height="26" rx="7" />
        {[49, 77].map((y, row) => (
          <g key={y} transform={`translate(14 ${y})`}>
            <rect className={styles[`tile${row}`]} width="16" height="16" rx="5" />
            <rect className={styles.words} x="24" y="5" width={row === 0 ? 70 : 52} height="6" rx="3" />
          </g>
        ))}
      </g>
    </Picture>
  );
}
