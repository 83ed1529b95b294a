/** One setting: its words, its field, and where its value comes from. */
import { Copy, EllipsisVertical, Info, RotateCcw, SquarePen, Undo2 } from 'lucide-react';
import { useId, useState } from 'react';
import type { NixValue } from '#shared/api/intent.ts';
import type { Setting } from '#shared/api/settings.ts';
import { hiddenText, isSecret } from '#shared/options/is-secret.ts';
import type { OptionType } from '#shared/options/option-type.ts';
import { usePending, usePendingActions } from '../../app/data/pending.ts';
import { optionsRoute } from '../../app/router/route.ts';
import { navigate } from '../../app/router/use-route.ts';
import { sameValue } from '../../fields/nix-text.ts';
import { pathNames } from '../../fields/option-path.ts';
import { fieldFor } from '../../fields/registry.ts';
import { useText } from '../../i18n/text.tsx';
import { Button, IconButton } from '../../ui/Button.tsx';
import { NixWord } from '../../ui/Code.tsx';
import { classNames } from '../../ui/class-names.ts';
import { MenuButton } from '../../ui/MenuButton.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { type Concerns, concernsAbout } from './concerns.ts';
import { EvaluatedValue } from './EvaluatedValue.tsx';
import { NixDialog } from './NixDialog.tsx';
import { SettingFacts } from './SettingFacts.tsx';
import styles from './SettingRow.module.css';
import { SettingSource } from './SettingSource.tsx';
import { settingAnchor } from './setting-anchor.ts';
import { type SettingStanding, settingStanding } from './setting-standing.ts';
import { WarningDialog } from './WarningDialog.tsx';
import { settingWidgets } from './widgets/setting-widgets.ts';

interface SettingRowProps {
  readonly setting: Setting;
  readonly isMarked: boolean;
  /** Also its type, its default, and the way to everything else about it. */
  readonly isFull?: boolean;
  /** What it depends on stands above it. */
  readonly isDependent?: boolean;
  /** Everything else about it stands below. */
  readonly isAboveDetails?: boolean;
}

/** A value that something is to be said about first, and what gives it to the setting. */
interface Asking {
  readonly value: NixValue;
  readonly concerns: Concerns;
  readonly act: () => void;
}

export function SettingRow({
  setting,
  isMarked,
  isFull = false,
  isDependent = false,
  isAboveDetails = false,
}: SettingRowProps) {
  const t = useText();
  const [asking, setAsking] = useState<Asking | null>(null);
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
  const afterWarning = (value: NixValue, act: () => void) => {
    const concerns = concernsAbout(setting, standing.value, value);
    if (concerns === null) act();
    else setAsking({ value, concerns, act });
  };
  const setAfterWarning = (value: NixValue) => afterWarning(value, () => set(value));
  const resetAfterWarning = () => {
    const reset = () => actions.add({ kind: 'reset-setting', option: setting.option });
    // A default that nobody knows beforehand is the setting's own, and so is what it may bring.
    if (setting.default === null) reset();
    else afterWarning(setting.default, reset);
  };

  const isEditable = setting.readOnly !== true;
  const field = standing.text === null && isEditable ? fieldFor(setting.type, standing.value) : null;
  const widget = setting.widget !== undefined && field !== null ? settingWidgets[setting.widget] : undefined;
  const isSelect = field !== null && isEnum(setting.type);
  const layout = isSelect && widget === undefined ? 'end' : (field?.layout ?? 'below');
  const Field = widget ?? field?.component;

  return (
    <li
      id={settingAnchor(setting.option)}
      className={classNames(styles.row, isMarked && styles.marked, isDependent && styles.dependent)}
      aria-labelledby={titleId}
    >
      <div className={styles.line}>
        <div className={styles.words}>
          <div className={styles.titleLine}>
            <span id={titleId} className={styles.title}>
              {setting.title}
            </span>
            <PendingTag standing={standing} />
            {setting.isUnknown === true && <Tag tone="neutral">{t('option.unknown')}</Tag>}
            {!isEditable && <Tag tone="neutral">{t('option.readOnly')}</Tag>}
          </div>
          {setting.summary !== '' && <p className={styles.summary}>{setting.summary}</p>}
          {setting.explanation !== undefined && <p className={styles.summary}>{setting.explanation}</p>}
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
            onReset={resetAfterWarning}
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
      {Field === undefined && (isEditable || standing.text !== null) && (
        <NixValueLine
          setting={setting}
          standing={standing}
          isEvaluated={!isAboveDetails}
          onEdit={isEditable ? () => setEditingNix(true) : null}
        />
      )}
      <div className={styles.source}>
        <NixWord>{setting.option}</NixWord>
        <SettingSource state={setting.state} />
        {isFull && <SettingFacts setting={setting} />}
      </div>
      {asking !== null && (
        <WarningDialog
          setting={setting}
          value={asking.value}
          concerns={asking.concerns}
          onAnswer={(yes) => {
            if (yes) asking.act();
            setAsking(null);
          }}
        />
      )}
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

function isEnum(type: OptionType): boolean {
  return type.kind === 'enum' || (type.kind === 'nullOr' && isEnum(type.of));
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
  setting,
  standing,
  isEvaluated,
  onEdit,
}: {
  readonly setting: Setting;
  readonly standing: SettingStanding;
  /** Offers what it evaluates to. */
  readonly isEvaluated: boolean;
  /** Null where it takes no value. */
  readonly onEdit: (() => void) | null;
}) {
  const t = useText();
  const isInFiles = standing.pending === null && standing.text !== null;
  return (
    <>
      <div className={styles.nix}>
        <code className={styles.nixText}>{shownText(setting, standing) ?? t('field.notSet')}</code>
        {!standing.isReadOnly && onEdit !== null && <Button onPress={onEdit}>{t('field.edit')}</Button>}
      </div>
      {isInFiles && isEvaluated && !isSecret(setting.type) && (
        <EvaluatedValue option={setting.option} title={setting.title} />
      )}
    </>
  );
}

function shownText({ type }: Setting, { text }: SettingStanding): string | null {
  return text !== null && isSecret(type) ? hiddenText : text;
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
        {
          id: 'nix',
          label: t('setting.editNix'),
          icon: SquarePen,
          isDisabled: setting.readOnly === true,
        },
        { id: 'details', label: t('option.details'), icon: Info },
        { id: 'copy', label: t('setting.copy'), icon: Copy },
      ]}
      onAction={(id) => {
        if (id === 'undo') onUndo();
        if (id === 'reset') onReset();
        if (id === 'nix') onEditNix();
        if (id === 'details') navigate(optionsRoute(pathNames(setting.option)));
        if (id === 'copy') void navigator.clipboard?.writeText(setting.option);
      }}
    />
  );
}
