/** Desktops with a picture each. Choosing one is one change: it, its sign-in screen, and the others turned off. */
import { useState } from 'react';
import type { Setting } from '#shared/api/settings.ts';
import { usePending, usePendingActions } from '../../../app/data/pending.ts';
import { useFormats } from '../../../i18n/formats.ts';
import { useText } from '../../../i18n/text.tsx';
import { Button } from '../../../ui/Button.tsx';
import { NixWord } from '../../../ui/Code.tsx';
import { classNames } from '../../../ui/class-names.ts';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Tag } from '../../../ui/Tag.tsx';
import { SettingSource } from '../SettingSource.tsx';
import { settingAnchor } from '../setting-anchor.ts';
import { settingStanding } from '../setting-standing.ts';
import styles from './DesktopChooser.module.css';
import { DesktopPicture } from './DesktopPicture.tsx';
import type { SectionWidgetProps } from './section-widget.ts';

export function DesktopChooser({ section, marked }: SectionWidgetProps) {
  const t = useText();
  const formats = useFormats();
  const { changes } = usePending();
  const actions = usePendingActions();
  const [asking, setAsking] = useState<Setting | null>(null);

  const pending = changes.findLast(({ request }) => request.kind === 'choose-desktop');
  const chosen = pending?.request.kind === 'choose-desktop' ? pending.request.desktop : null;
  const isOn = (setting: Setting) => {
    const { value, isReadOnly } = settingStanding(setting, chosen === null ? changes : []);
    return isReadOnly || (value?.type === 'bool' && value.value);
  };
  const inUse = section.settings.filter(isOn);

  return (
    <section className={styles.section} aria-label={section.title}>
      <h2 className={styles.heading}>{section.title}</h2>
      <ul className={styles.grid} aria-label={t('widget.desktop.label')}>
        {section.settings.map((setting) => {
          const isChosen = setting.picture === chosen;
          const isInUse = inUse.includes(setting);
          return (
            <li
              key={setting.option}
              id={settingAnchor(setting.option)}
              className={classNames(
                styles.card,
                (isChosen || (isInUse && chosen === null)) && styles.present,
                setting.option === marked && styles.marked,
              )}
            >
              <DesktopPicture id={setting.picture ?? ''} />
              <div className={styles.titleLine}>
                <h3 className={styles.title}>{setting.title}</h3>
                {isInUse && <Tag tone="good">{t('widget.desktop.inUse')}</Tag>}
                {isChosen && <Tag>{t('widget.desktop.chosen')}</Tag>}
              </div>
              <p className={styles.summary}>{setting.summary}</p>
              <div className={styles.end}>
                <Choose
                  name={setting.title}
                  isChosen={isChosen}
                  isInUse={isInUse && inUse.length === 1}
                  isOtherChosen={chosen !== null && !isChosen}
                  onChoose={() => setAsking(setting)}
                  onTakeBack={() => pending && actions.takeBack(pending)}
                />
              </div>
              <p className={styles.source}>
                <NixWord>{setting.option}</NixWord>
                <SettingSource state={setting.state} />
              </p>
            </li>
          );
        })}
      </ul>
      {asking !== null && (
        <Dialog
          title={
            inUse.length === 0
              ? t('widget.desktop.askFirst', { name: asking.title })
              : t('widget.desktop.ask', {
                  from: formats.list(inUse.map(({ title }) => title)),
                  name: asking.title,
                })
          }
          isOpen
          onClose={() => setAsking(null)}
          actions={
            <>
              <Button onPress={() => setAsking(null)}>{t('dialog.cancel')}</Button>
              <Button
                look="primary"
                autoFocus
                onPress={() => {
                  actions.add({ kind: 'choose-desktop', desktop: asking.picture ?? '' });
                  setAsking(null);
                }}
              >
                {t('widget.desktop.yes', { name: asking.title })}
              </Button>
            </>
          }
        >
          {asking.explanation !== undefined && <p>{asking.explanation}</p>}
          <p>{t('widget.desktop.files')}</p>
          <p>{t('widget.desktop.when')}</p>
        </Dialog>
      )}
    </section>
  );
}

interface ChooseProps {
  readonly name: string;
  readonly isChosen: boolean;
  readonly isInUse: boolean;
  /** Choosing what is in use then only takes the other choice back. */
  readonly isOtherChosen: boolean;
  readonly onChoose: () => void;
  readonly onTakeBack: () => void;
}

function Choose({ name, isChosen, isInUse, isOtherChosen, onChoose, onTakeBack }: ChooseProps) {
  const t = useText();
  if (isChosen) return <Button onPress={onTakeBack}>{t('setting.undo')}</Button>;
  if (isInUse) {
    return isOtherChosen ? <Button onPress={onTakeBack}>{t('widget.desktop.keep')}</Button> : null;
  }
  return <Button onPress={onChoose}>{t('widget.desktop.choose', { name })}</Button>;
}
