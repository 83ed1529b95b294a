/** What a crash or a power cut left half done, and the two ways to put it right. */
import { FileText, Zap } from 'lucide-react';
import type { Interrupted } from '#shared/api/apply.ts';
import { type CallFailure, useRequest } from '../../app/data/call.ts';
import { useShowJob } from '../../app/data/start-apply.ts';
import { useFormats } from '../../i18n/formats.ts';
import { type MessageId, useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/Button.tsx';
import { useNotices } from '../../ui/Notices.tsx';
import styles from './InterruptedCard.module.css';

type Choice = 'finish' | 'put-back';

export function InterruptedCard({ interrupted }: { readonly interrupted: Interrupted }) {
  const t = useText();
  const { moment } = useFormats();
  const { recover, recovering } = useRecover();
  const { reached, files, startedAt, action } = interrupted;
  return (
    <section aria-labelledby="interrupted" className={styles.card}>
      <div className={styles.head}>
        <Zap aria-hidden size={20} className={styles.icon ?? ''} />
        <div>
          <h2 id="interrupted" className={styles.title}>
            {t('interrupted.title', { when: moment(startedAt) })}
          </h2>
          <p>{t(`interrupted.${reached}`)}</p>
        </div>
      </div>
      {files.length > 0 && (
        <ul aria-label={t('interrupted.fileList')} className={styles.files}>
          {files.map((file) => (
            <li key={file}>
              <FileText aria-hidden size={15} />
              <code>{file}</code>
            </li>
          ))}
        </ul>
      )}
      <div className={styles.ways}>
        <Way
          choice="finish"
          title="interrupted.finish"
          text={`interrupted.finishText.${action}`}
          recovering={recovering}
          onChoose={recover}
        />
        <Way
          choice="put-back"
          title="interrupted.putBack"
          text="interrupted.putBackText"
          recovering={recovering}
          onChoose={recover}
        />
      </div>
    </section>
  );
}

interface WayProps {
  readonly choice: Choice;
  readonly title: MessageId;
  readonly text: MessageId;
  /** The way that is being begun. */
  readonly recovering: Choice | null;
  readonly onChoose: (choice: Choice) => void;
}

function Way({ choice, title, text, recovering, onChoose }: WayProps) {
  const t = useText();
  return (
    <div className={styles.way}>
      <Button
        isBusy={recovering === choice}
        isDisabled={recovering !== null && recovering !== choice}
        onPress={() => onChoose(choice)}
      >
        {t(title)}
      </Button>
      <p>{t(text)}</p>
    </div>
  );
}

const explained: Readonly<Record<string, MessageId>> = {
  busy: 'apply.busy',
  'nothing-to-recover': 'interrupted.nothing',
};

function useRecover() {
  const t = useText();
  const showNotice = useNotices((store) => store.show);
  const showJob = useShowJob();
  const { mutate, isPending, variables } = useRequest('apply.recover');
  const recover = (choice: Choice) =>
    mutate(
      { choice },
      {
        onSuccess: showJob,
        onError: (failure: CallFailure<'apply.recover'>) =>
          showNotice(t(explained[failure.kind] ?? 'apply.notStarted'), failure.message),
      },
    );
  return { recover, recovering: isPending ? (variables?.choice ?? null) : null };
}
