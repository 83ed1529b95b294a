/** How to use Snowglobe from another computer, and who does. */
import { useEffect, useState } from 'react';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/Button.tsx';
import { CodeBlock } from '../../ui/Code.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import styles from './RemoteDialog.module.css';
import { endSession, readSessions, type Sessions } from './session-requests.ts';

/** The same port at both ends: the address that is printed then fits. */
const port = 8642;
const serveCommand = `snowglobe serve --port ${port}`;
const tunnelCommand = `ssh -L ${port}:127.0.0.1:${port} `;

export function RemoteDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useText();
  return (
    <Dialog
      title={t('remote.title')}
      isOpen
      onClose={onClose}
      actions={<Button onPress={onClose}>{t('remote.close')}</Button>}
    >
      <div className={styles.remote}>
        <p>{t('remote.text')}</p>
        <p>{t('remote.serve')}</p>
        <CodeBlock label={t('remote.commands')}>
          <code>{serveCommand}</code>
        </CodeBlock>
        <p>{t('remote.tunnel')}</p>
        <CodeBlock label={t('remote.commands')}>
          <code>{`${tunnelCommand}COMPUTER`}</code>
        </CodeBlock>
        <p>{t('remote.address')}</p>
        <SessionList onClose={onClose} />
      </div>
    </Dialog>
  );
}

function SessionList({ onClose }: { readonly onClose: () => void }) {
  const t = useText();
  const [sessions, setSessions] = useState<Sessions | null>(null);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    void readSessions().then(setSessions);
  }, []);
  if (sessions === null) return null;

  const end = async (which: 'end' | 'end-others') => {
    const isDone = await endSession(which);
    setFailed(!isDone);
    if (isDone && which === 'end') onClose();
    else setSessions((await readSessions()) ?? sessions);
  };
  return (
    <section className={styles.sessions} aria-label={t('remote.sessions')}>
      <h3 className={styles.heading}>{t('remote.sessions')}</h3>
      <p role="status">{hasFailed ? t('remote.failed') : t('remote.others', { count: sessions.others })}</p>
      <div className={styles.buttons}>
        <Button onPress={() => void end('end')}>{t('remote.end')}</Button>
        {sessions.others > 0 && (
          <Button look="danger" onPress={() => void end('end-others')}>
            {t('remote.endOthers')}
          </Button>
        )}
      </div>
    </section>
  );
}
