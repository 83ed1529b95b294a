/** Nix text, for what no other field can show; read through by the host while the person types. */
import { useEffect, useState } from 'react';
import { TextField as AriaTextField, Text, TextArea } from 'react-aria-components/TextField';
import type { Output } from '#shared/api/contract.ts';
import { useRequest } from '../app/data/call.ts';
import { type Translate, useText } from '../i18n/text.tsx';
import { classNames } from '../ui/class-names.ts';
import styles from '../ui/Field.module.css';
import { Problem } from '../ui/TextField.tsx';
import { useDraft } from '../ui/use-draft.ts';
import type { FieldProps, TypeOf } from './field.ts';
import { nixText } from './nix-text.ts';

/** Milliseconds without a key after which a text is read through. */
const pause = 250;

export function NixField({
  title,
  value,
  fallback = null,
  autoFocus = false,
  onCommit,
}: FieldProps<TypeOf<'other'>>) {
  const t = useText();
  const shown = value === null ? '' : nixText(value);
  const [problem, setProblem] = useState<string | null>(null);
  const { mutateAsync: check } = useRequest('options.checkText');
  const finish = async (text: string) => {
    const found = text.trim() === '' ? t('field.fits.nix') : await problemIn(text, check, t);
    setProblem(found);
    if (found === null) onCommit({ type: 'nix', text: text.trim() });
  };
  const draft = useDraft({ shown, isMultiline: true, onCommit: (text) => void finish(text) });
  const { text } = draft;

  useEffect(() => {
    setProblem(null);
    if (text === shown || text.trim() === '') return;
    let isOld = false;
    const timer = setTimeout(async () => {
      const found = await problemIn(text, check, t);
      if (!isOld) setProblem(found);
    }, pause);
    return () => {
      isOld = true;
      clearTimeout(timer);
    };
  }, [text, shown, check, t]);

  return (
    <AriaTextField
      aria-label={title}
      className={styles.field ?? ''}
      value={text}
      onChange={draft.setText}
      onBlur={draft.finish}
      isInvalid={problem !== null}
      autoFocus={autoFocus}
    >
      <TextArea
        className={classNames(styles.input, styles.code, styles.lines)}
        rows={Math.min(Math.max(text.split('\n').length, 2), 14)}
        spellCheck={false}
        placeholder={fallback === null ? t('field.notSet') : nixText(fallback)}
        onKeyDown={draft.onKeyDown}
      />
      {problem === null && (
        <Text slot="description" className={styles.hint ?? ''}>
          {t('field.nix.hint')}
        </Text>
      )}
      <Problem>{problem}</Problem>
    </AriaTextField>
  );
}

type Check = (input: { readonly text: string }) => Promise<Output<'options.checkText'>>;

/** A text that cannot be looked at is not taken for right. */
async function problemIn(text: string, check: Check, t: Translate): Promise<string | null> {
  try {
    const { problem } = await check({ text });
    if (problem === null) return null;
    const { line, column } = problem.place;
    return t('field.nix.place', { line, column, message: problem.message });
  } catch (failure) {
    return failure instanceof Error ? failure.message : t('field.fits.nix');
  }
}
