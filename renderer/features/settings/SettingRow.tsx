/** One setting: its words, its field, and where its value comes from. */
import { Copy, EllipsisVertical, RotateCcw, SquarePen, Undo2 } from 'lucide-react';
import { useId, useState } from 'react';
import type { NixValue } from '#shared/api/intent.ts';
import type { Setting } from '#shared/api/settings.ts';
import { usePending, usePendingActions } from '../../app/data/pending.ts';
import { sameValue } from '../../fields/nix-text.ts';
import { pathNames } from '../../fields/option-path.ts';
import { fieldFor } from '../../fields/registry.ts';
import { useText } from '../../i18n/text.tsx';
import { Button, IconButton } from '../../ui/Button.tsx';
import { NixWord } from '../../ui/Code.tsx';
import { classNames } from '../../ui/class-names.ts';
import { MenuButton } from '../../ui/MenuButton.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { NixDialog } from './NixDialog.tsx';
import styles from './SettingRow.module.css';
import { SettingSource } from './SettingSource.tsx';
import { type SettingStanding, settingStanding } from './setting-standing.ts';
import { WarningDialog } from './WarningDialog.tsx';

interface SettingRowProps {
  readonly setting: Setting;
  readonly isMarked: boolean;
}

export function settingAnchor(option: string): string {
  return `setting-${option}`;
}

export function SettingRow({ setting, isMarked }: SettingRowProps) {
  const [asking, setAsking] = useState<NixValue | null>(null);
  const [isEditingNix, setEditingNix] = useState(false);
  const { changes } = usePending();
  const actions = usePendingActions();
  const standing = settingStanding(setting, changes, actions.adding);
  const titleId = useId();

  const set = (value: NixValue) => {
    const { state, option } = setting;
    const inFiles = state.kind === 'set' ? state.value : state.kind === 'default' ? setting.default : null;
    if (standing.pending !== null && inFiles !== null && sameValue(value, inFiles)) {
      actions.takeBack(standing.pending);
    } else {
      actions.add({ kind: 'set-setting', option, value });
    }
  };
  const setAfterWarning = (value: NixValue) => {
    const turnsOn = value.type === 'bool' && value.value;
    if (turnsOn && setting.warning !== null) setAsking(value);
    else set(value);
  };

  const field = standing.text === null ? fieldFor(setting.type, standing.value) : null;
  const isSelect = field !== null && setting.choices.length > 0 && setting.type.kind !== 'listOf';
  const layout = isSelect ? 'end' : (field?.layout ?? 'below');
  const Field = field?.component;

  return (
    <li
      id={settingAnchor(setting.option)}
      className={classNames(styles.row, isMarked && styles.marked)}
      aria-labelledby={titleId}
    >
      <div className={styles.line}>
        <div className={styles.words}>
          <div className={styles.titleLine}>
            <span id={titleId} className={styles.title}>
              {setting.title}
            </span>
            <PendingTag standing={standing} />
          </div>
          {setting.summary !== '' && <p className={styles.summary}>{setting.summary}</p>}
        </div>
        <div className={styles.end}>
          {Field && layout === 'end' && (
            <Field
              type={setting.type}
              title={setting.title}
              value={standing.value}
              choices={setting.choices}
              option={setting.option}
              declared={setting.declared ?? pathNames(setting.option)}
              onCommit={setAfterWarning}
            />
          )}
          <SettingMenu
            setting={setting}
            standing={standing}
            onUndo={() => standing.pending && actions.takeBack(standing.pending)}
            onReset={() => actions.add({ kind: 'reset-setting', option: setting.option })}
            onEditNix={() => setEditingNix(true)}
          />
        </div>
      </div>
      {Field && layout === 'below' && (
        <div className={styles.below}>
          <Field
            type={setting.type}
            title={setting.title}
            value={standing.value}
            choices={setting.choices}
            option={setting.option}
            declared={setting.declared ?? pathNames(setting.option)}
            onCommit={setAfterWarning}
          />
        </div>
      )}
      {Field === undefined && <NixValueLine standing={standing} onEdit={() => setEditingNix(true)} />}
      <div className={styles.source}>
        <NixWord>{setting.option}</NixWord>
        <SettingSource state={setting.state} />
      </div>
      <WarningDialog
        setting={setting}
        isOpen={asking !== null}
        onAnswer={(yes) => {
          if (yes && asking !== null) set(asking);
          setAsking(null);
        }}
      />
      {isEditingNix && (
        <NixDialog
          setting={setting}
          standing={standing}
          onSave={(text) => set({ type: 'nix', text })}
          onClose={() => setEditingNix(false)}
        />
      )}
    </li>
  );
}

function PendingTag({ standing: { pending } }: { readonly standing: SettingStanding }) {
  const t = useText();
  if (pending === null) return null;
  return (
    <Tag>{t(pending.request.kind === 'reset-setting' ? 'setting.willReset' : 'setting.willChange')}</Tag>
  );
}

/** In the place of a field where the value is more than a form can show. */
function NixValueLine({
  standing,
  onEdit,
}: {
  readonly standing: SettingStanding;
  readonly onEdit: () => void;
}) {
  const t = useText();
  return (
    <div className={styles.nix}>
      <code className={styles.nixText}>{standing.text ?? t('field.notSet')}</code>
      {!standing.isReadOnly && <Button onPress={onEdit}>{t('field.edit')}</Button>}
    </div>
  );
}

interface SettingMenuProps {
  readonly setting: Setting;
  readonly standing: SettingStanding;
  readonly onUndo: () => void;
  readonly onReset: () => void;
  readonly onEditNix: () => void;
}

function SettingMenu({ setting, standing, onUndo, onReset, onEditNix }: SettingMenuProps) {
  const t = useText();
  const label = t('setting.more', { title: setting.title });
  return (
    <MenuButton
      label={label}
      button={<IconButton icon={EllipsisVertical} label={label} />}
      actions={[
        { id: 'undo', label: t('setting.undo'), icon: Undo2, isDisabled: standing.pending === null },
        {
          id: 'reset',
          label: t('setting.reset'),
          icon: RotateCcw,
          isDisabled: setting.state.kind !== 'set' || !standing.canReset,
        },
        { id: 'nix', label: t('setting.editNix'), icon: SquarePen },
        { id: 'copy', label: t('setting.copy'), icon: Copy },
      ]}
      onAction={(id) => {
        if (id === 'undo') onUndo();
        if (id === 'reset') onReset();
        if (id === 'nix') onEditNix();
        if (id === 'copy') void navigator.clipboard?.writeText(setting.option);
      }}
    />
  );
}
