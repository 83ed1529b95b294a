import { memo } from 'react';
import { classNames } from '../../../ui/class-names.ts';
import styles from './JobLog.module.css';

interface LogLineProps {
  readonly index: number;
  /** Pixels from the top of the log. */
  readonly top: number;
  /** Undefined while it is on its way. */
  readonly text: string | undefined;
  /** What is searched for, marked wherever it stands. */
  readonly sought: string;
  readonly isCurrent: boolean;
  readonly isSelected: boolean;
}

/** Characters. A longer line is cut where it is shown, which no screen is wide enough for; it is copied whole. */
const mostShown = 4_000;

export const LogLine = memo(function LogLine(props: LogLineProps) {
  const { index, top, text = '', sought, isCurrent, isSelected } = props;
  const shown = text.length > mostShown ? `${text.slice(0, mostShown)}…` : text;
  return (
    <div
      data-line={index}
      className={classNames(styles.line, isCurrent && styles.current, isSelected && styles.selected)}
      style={{ transform: `translateY(${top}px)` }}
    >
      {sought === '' ? shown : <Marked text={shown} sought={sought} />}
    </div>
  );
});

function Marked({ text, sought }: { readonly text: string; readonly sought: string }) {
  return splitAt(text, sought).map((part, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a line never move.
    index % 2 === 0 ? part : <mark key={index}>{part}</mark>,
  );
}

/** The text in parts, of which every second one is what is sought, capital or small. */
export function splitAt(text: string, sought: string): readonly string[] {
  const small = text.toLowerCase();
  const smallSought = sought.toLowerCase();
  // A few letters change their length with their size, and then no place would be right.
  if (small.length !== text.length || smallSought === '') return [text];
  const parts: string[] = [];
  let done = 0;
  for (let at = small.indexOf(smallSought); at >= 0; at = small.indexOf(smallSought, done)) {
    parts.push(text.slice(done, at), text.slice(at, at + smallSought.length));
    done = at + smallSought.length;
  }
  return [...parts, text.slice(done)];
}
