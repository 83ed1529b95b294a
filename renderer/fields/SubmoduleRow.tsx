/** One option of a submodule: its words, its field, and the way back to its default. */
import { RotateCcw } from 'lucide-react';
import type { NixValue } from '#shared/api/intent.ts';
import type { Setting } from '#shared/api/settings.ts';
import { useText } from '../i18n/text.tsx';
import { IconButton } from '../ui/Button.tsx';
import { classNames } from '../ui/class-names.ts';
import { FieldSlot, useFieldFor } from './FieldSlot.tsx';
import { pathNames } from './option-path.ts';
import styles from './SubmoduleField.module.css';
import { valueWords } from './value-words.ts';

interface SubmoduleRowProps {
  readonly setting: Setting;
  /** Null where it is not set here. */
  readonly value: NixValue | null;
  readonly onCommit: (value: NixValue) => void;
  readonly onUnset: () => void;
}

export function SubmoduleRow({ setting, value, onCommit, onUnset }: SubmoduleRowProps) {
  const t = useText();
  const isSmall = useFieldFor()(setting.type, value)?.layout === 'end';
  return (
    <li
      className={classNames(
        styles.option,
        isSmall && styles.small,
        setting.type.kind === 'bool' && styles.switch,
      )}
    >
      <div className={styles.words}>
        <span className={styles.title}>{setting.title}</span>
        {setting.summary !== '' && <p className={styles.summary}>{setting.summary}</p>}
        {value === null && setting.default !== null && (
          <p className={styles.default}>{t('field.default', { value: valueWords(t, setting.default) })}</p>
        )}
      </div>
      <div className={styles.control}>
        <FieldSlot
          type={setting.type}
          title={setting.title}
          value={value}
          fallback={setting.default}
          choices={setting.choices}
          option={setting.option}
          declared={setting.declared ?? pathNames(setting.option)}
          onCommit={onCommit}
        />
      </div>
      <div className={styles.unset}>
        {value !== null && (
          <IconButton
            icon={RotateCcw}
            label={t('field.useDefault', { title: setting.title })}
            onPress={onUnset}
          />
        )}
      </div>
    </li>
  );
}
