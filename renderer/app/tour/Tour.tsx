/** Three steps that say what Snowglobe is; each can be the last. */
import { type ComponentType, useRef, useState } from 'react';
import { type MessageId, useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { useCall } from '../data/call.ts';
import styles from './Tour.module.css';
import { LoopPicture, PracticePicture, SearchPicture } from './TourPictures.tsx';

interface Step {
  readonly title: MessageId;
  readonly text: MessageId;
  readonly Picture: ComponentType;
  readonly command?: string;
}

const practiceCommand = 'snowglobe --practice';

function stepsOn(isPractice: boolean): readonly Step[] {
  return [
    { title: 'tour.loop.title', text: 'tour.loop.text', Picture: LoopPicture },
    {
      title: 'tour.practice.title',
      Picture: PracticePicture,
      ...(isPractice
        ? { text: 'tour.practice.here' }
        : { text: 'tour.practice.elsewhere', command: practiceCommand }),
    },
    { title: 'tour.search.title', text: 'tour.search.text', Picture: SearchPicture },
  ];
}

export function Tour({ onClose }: { readonly onClose: () => void }) {
  const t = useText();
  const isPractice = useCall('machine.overview', {}).data?.kind === 'practice';
  const [index, setIndex] = useState(0);
  const next = useRef<HTMLButtonElement>(null);
  const steps = stepsOn(isPractice);
  const step = steps[index];
  if (step === undefined) return null;
  const isLast = index === steps.length - 1;

  const goBack = () => {
    setIndex(index - 1);
    // On the first step there is no Back that could keep the focus.
    if (index === 1) next.current?.focus();
  };

  return (
    <Dialog
      title={t('tour.title')}
      isOpen
      onClose={onClose}
      actions={
        <>
          {!isLast && (
            <span className={styles.skip}>
              <Button look="quiet" onPress={onClose}>
                {t('tour.skip')}
              </Button>
            </span>
          )}
          {index > 0 && <Button onPress={goBack}>{t('tour.back')}</Button>}
          <Button ref={next} autoFocus look="primary" onPress={isLast ? onClose : () => setIndex(index + 1)}>
            {t(isLast ? 'tour.end' : 'tour.next')}
          </Button>
        </>
      }
    >
      {/* Said when it changes: the focus stays on Next. */}
      <div aria-live="polite" className={styles.step}>
        <div className={styles.picture}>
          <step.Picture />
        </div>
        <p className="visuallyHidden">{t('tour.step', { step: index + 1, count: steps.length })}</p>
        <h3 className={styles.title}>{t(step.title)}</h3>
        <p>{t(step.text)}</p>
        {step.command !== undefined && <code className={styles.command}>{step.command}</code>}
      </div>
      <div aria-hidden className={styles.dots}>
        {steps.map(({ title }, position) => (
          <span key={title} className={classNames(styles.dot, position === index && styles.here)} />
        ))}
      </div>
    </Dialog>
  );
}
