/** Short notices at the bottom, mostly for what went otherwise than asked; they stay until read. */
import { CircleAlert, CircleCheck, X } from 'lucide-react';
import { create } from 'zustand';
import { useText } from '../i18n/text.tsx';
import { IconButton } from './Button.tsx';
import { classNames } from './class-names.ts';
import styles from './Notices.module.css';

/** `warn`: it went otherwise than asked. `good`: it was done, and is not to be seen elsewhere. */
type NoticeTone = 'warn' | 'good';

const pictures = { warn: CircleAlert, good: CircleCheck } as const;

interface Notice {
  readonly id: number;
  readonly title: string;
  readonly details: string | null;
  readonly tone: NoticeTone;
}

interface NoticeStore {
  readonly notices: readonly Notice[];
  readonly show: (title: string, details?: string | null, tone?: NoticeTone) => void;
  readonly dismiss: (id: number) => void;
}

let nextId = 1;

export const useNotices = create<NoticeStore>()((set) => ({
  notices: [],
  show: (title, details = null, tone = 'warn') => {
    const notice = { id: nextId, title, details, tone };
    nextId += 1;
    // The newest three: more would hide the page.
    set(({ notices }) => ({ notices: [...notices.filter((old) => old.title !== title), notice].slice(-3) }));
  },
  dismiss: (id) => set(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) })),
}));

export function Notices() {
  const t = useText();
  const { notices, dismiss } = useNotices();
  return (
    <div role="status" className={styles.notices}>
      {notices.map(({ id, title, details, tone }) => {
        const Picture = pictures[tone];
        return (
          <div key={id} className={styles.notice}>
            <Picture aria-hidden size={19} className={classNames(styles.icon, styles[tone])} />
            <div className={styles.words}>
              <div className={styles.title}>{title}</div>
              {details !== null && <div className={styles.details}>{details}</div>}
            </div>
            <IconButton icon={X} label={t('notice.close')} onPress={() => dismiss(id)} />
          </div>
        );
      })}
    </div>
  );
}
