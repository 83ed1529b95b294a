/** Short notices at the bottom for what went otherwise than asked; they stay until read. */
import { CircleAlert, X } from 'lucide-react';
import { create } from 'zustand';
import { useText } from '../i18n/text.tsx';
import { IconButton } from './Button.tsx';
import styles from './Notices.module.css';

interface Notice {
  readonly id: number;
  readonly title: string;
  readonly details: string | null;
}

interface NoticeStore {
  readonly notices: readonly Notice[];
  readonly show: (title: string, details?: string | null) => void;
  readonly dismiss: (id: number) => void;
}

let nextId = 1;

export const useNotices = create<NoticeStore>()((set) => ({
  notices: [],
  show: (title, details = null) => {
    const notice = { id: nextId, title, details };
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
      {notices.map((notice) => (
        <div key={notice.id} className={styles.notice}>
          <CircleAlert aria-hidden size={19} className={styles.icon ?? ''} />
          <div className={styles.words}>
            <div className={styles.title}>{notice.title}</div>
            {notice.details !== null && <div className={styles.details}>{notice.details}</div>}
          </div>
          <IconButton icon={X} label={t('notice.close')} onPress={() => dismiss(notice.id)} />
        </div>
      ))}
    </div>
  );
}
