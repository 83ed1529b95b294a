import type { Change, Plan, Refusal } from '#shared/api/changes.ts';
import { usePendingActions } from '../../app/data/pending.ts';
import { changeSentence } from '../../i18n/change-words.ts';
import { useText } from '../../i18n/text.tsx';
import { BoxedList, Row } from '../../ui/BoxedList.tsx';
import { Button } from '../../ui/Button.tsx';
import { NixWord } from '../../ui/Code.tsx';
import { Tag } from '../../ui/Tag.tsx';
import styles from './ChangesScreen.module.css';

interface ChangeListProps {
  readonly changes: readonly Change[];
  readonly plan: Plan | undefined;
  /** Ids of the changes that shall go to the override file. */
  readonly override: readonly string[];
  readonly onOverride: (id: string, isChosen: boolean) => void;
}

export function ChangeList({ changes, plan, override, onOverride }: ChangeListProps) {
  const t = useText();
  const actions = usePendingActions();
  return (
    <BoxedList label={t('changes.list')}>
      {changes.map((change) => {
        const sentence = changeSentence(t, change.words);
        const refusals = plan?.refusals.filter(({ changeId }) => changeId === change.id) ?? [];
        const isOverridden = override.includes(change.id);
        return (
          <Row
            key={change.id}
            title={sentence}
            subtitle={<NixWord>{change.words.option}</NixWord>}
            end={
              <>
                {plan?.alreadySo.includes(change.id) && <Tag tone="neutral">{t('changes.alreadySo')}</Tag>}
                {isOverridden && <Tag>{t('changes.overrideChosen')}</Tag>}
                <Button
                  aria-label={t('changes.undoOneLabel', { change: sentence })}
                  onPress={() => actions.takeBack(change)}
                >
                  {t('changes.undoOne')}
                </Button>
              </>
            }
          >
            {refusals.map((refusal) => (
              <RefusalNote
                key={`${refusal.kind}:${refusal.sentence}`}
                refusal={refusal}
                onOverride={() => onOverride(change.id, true)}
              />
            ))}
            {isOverridden && (
              <div className={styles.refusal}>
                <p>{t('changes.overrideNote')}</p>
                <div className={styles.refusalActions}>
                  <Button onPress={() => onOverride(change.id, false)}>{t('changes.overrideUndo')}</Button>
                </div>
              </div>
            )}
          </Row>
        );
      })}
    </BoxedList>
  );
}

interface RefusalNoteProps {
  readonly refusal: Refusal;
  readonly onOverride: () => void;
}

function RefusalNote({ refusal, onOverride }: RefusalNoteProps) {
  const t = useText();
  const { place } = refusal;
  return (
    <div role="note" className={styles.refusal}>
      <p className={styles.refusalTitle}>{t('changes.refused')}</p>
      <p>{refusal.sentence}</p>
      {place !== null && (
        <p className={styles.refusalPlace}>
          {t('changes.refusedPlace', { file: place.file, line: place.line })}
        </p>
      )}
      {refusal.overrideFileWorks && (
        <>
          <p>{t('changes.overrideNote')}</p>
          <div className={styles.refusalActions}>
            <Button onPress={onOverride}>{t('changes.useOverride')}</Button>
          </div>
        </>
      )}
    </div>
  );
}
