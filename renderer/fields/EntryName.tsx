/** Names of entries: given to a new one, changed for one that is there; each is there once. */
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { Input, TextField } from 'react-aria-components/TextField';
import { type Translate, useText } from '../i18n/text.tsx';
import { Button } from '../ui/Button.tsx';
import fieldStyles from '../ui/Field.module.css';
import { Problem, TextField as TextLine } from '../ui/TextField.tsx';
import { useDraft } from '../ui/use-draft.ts';
import styles from './ListField.module.css';

interface NameEditorProps {
  readonly name: string;
  readonly check: (name: string) => string | null;
  readonly onRename: (to: string) => void;
  readonly onEnd: () => void;
}

export function NameEditor({ name, check, onRename, onEnd }: NameEditorProps) {
  const t = useText();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the field inside.
    <div
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onEnd();
      }}
    >
      <TextLine
        label={t('field.set.newName', { entry: name })}
        value={name}
        autoFocus
        takesUnchanged
        check={(text) => (text.trim() === name ? null : check(text))}
        onCommit={(text) => (text.trim() === name ? onEnd() : onRename(text))}
      />
    </div>
  );
}

interface NewNameProps {
  readonly title: string;
  readonly names: readonly string[];
  readonly onAdd: (name: string) => void;
}

export function NewName({ title, names, onAdd }: NewNameProps) {
  const t = useText();
  const [isAsked, setAsked] = useState(false);
  const draft = useDraft({
    shown: '',
    isForMore: true,
    check: (text) => nameProblem(t, text, names),
    onCommit: (text) => onAdd(text.trim()),
  });
  const problem = draft.problem ?? (isAsked && draft.text === '' ? t('field.set.nameEmpty') : null);
  const add = () => {
    setAsked(true);
    draft.finish();
  };
  return (
    <div className={styles.add}>
      <TextField
        aria-label={t('field.set.name', { title })}
        className={fieldStyles.field ?? ''}
        value={draft.text}
        onChange={draft.setText}
        isInvalid={problem !== null}
      >
        <Input
          className={fieldStyles.input ?? ''}
          placeholder={t('field.set.nameHint')}
          autoComplete="off"
          spellCheck={false}
          onBlur={() => setAsked(false)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && draft.text === '') setAsked(true);
            draft.onKeyDown(event);
          }}
        />
        <Problem>{problem}</Problem>
      </TextField>
      <Button icon={Plus} onPress={add}>
        {t('field.list.addButton')}
      </Button>
    </div>
  );
}

/** A sentence on why no entry can be called so; null where one can. */
export function nameProblem(t: Translate, text: string, names: readonly string[]): string | null {
  const name = text.trim();
  if (name === '') return t('field.set.nameEmpty');
  return names.includes(name) ? t('field.set.nameTaken', { name }) : null;
}
