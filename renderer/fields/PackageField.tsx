/** A package, looked for in the catalogue while typing. */
import { useEffect, useState } from 'react';
import type { NixValue } from '#shared/api/intent.ts';
import { useCall } from '../app/data/call.ts';
import { useText } from '../i18n/text.tsx';
import { ComboBox } from '../ui/ComboBox.tsx';
import type { ComboItem } from '../ui/use-combo.ts';
import type { FieldProps, TypeOf } from './field.ts';
import { pathNames } from './option-path.ts';

export function PackageField({
  title,
  value,
  fallback = null,
  autoFocus,
  onCommit,
  onClear,
}: FieldProps<TypeOf<'package'>>) {
  const t = useText();
  return (
    <PackagePicker
      label={title}
      value={attributeText(value)}
      placeholder={attributeText(fallback) || t('field.notSet')}
      autoFocus={autoFocus}
      onPick={onCommit}
      onClear={onClear}
    />
  );
}

interface PackagePickerProps {
  readonly label: string;
  /** The attribute path in force; empty where nothing is chosen. */
  readonly value: string;
  readonly placeholder?: string;
  /** Empty again once a package is picked. */
  readonly isForMore?: boolean;
  readonly autoFocus?: boolean | undefined;
  readonly onPick: (value: NixValue) => void;
  readonly onClear?: (() => void) | undefined;
}

/** Milliseconds without a key after which the catalogue is asked. */
const pause = 120;
const mostHits = 30;

export function PackagePicker({
  label,
  value,
  placeholder,
  isForMore = false,
  autoFocus,
  onPick,
  onClear,
}: PackagePickerProps) {
  const t = useText();
  const [typed, setTyped] = useState('');
  const text = useSettled(typed, pause);
  const { data, isFetching } = useCall(
    'apps.search',
    { text, limit: mostHits },
    { enabled: text !== '', keepPrevious: true },
  );
  const isSearching = text !== typed || isFetching;
  const found = typed === '' ? [] : (data?.apps ?? []);

  const itemsFor = (wanted: string): readonly ComboItem[] => {
    const items = found.map(({ id, name, summary }) => ({
      id,
      label: id,
      detail: name === id ? undefined : name,
      description: summary,
    }));
    if (isSearching || !isAttribute(wanted) || items.some(({ id }) => id === wanted)) return items;
    const own = {
      id: wanted,
      label: wanted,
      detail: t('field.package.asWritten', { attribute: wanted }),
      description: t('field.package.asWrittenText'),
      isDeliberate: true,
    };
    return [...items, own];
  };
  const note = (wanted: string, count: number) => {
    if (wanted === '' || count > 0) return null;
    return isSearching ? t('field.package.searching') : t('field.combo.nothing', { text: wanted });
  };

  return (
    <ComboBox
      label={label}
      value={value}
      placeholder={placeholder ?? t('field.package.search')}
      itemsFor={itemsFor}
      takesOwnText={false}
      isSearch
      isForMore={isForMore}
      note={note}
      autoFocus={autoFocus}
      onType={setTyped}
      onClear={onClear}
      onCommit={(id) => onPick({ type: 'package', attribute: [...pathNames(id)] })}
    />
  );
}

function attributeText(value: NixValue | null): string {
  return value?.type === 'package' ? value.attribute.join('.') : '';
}

/** `kdePackages.kate`: names that Nix takes without quotes. */
function isAttribute(text: string): boolean {
  return /^[A-Za-z_][\w'-]*(\.[A-Za-z_][\w'-]*)*$/.test(text);
}

function useSettled(text: string, milliseconds: number): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), milliseconds);
    return () => clearTimeout(timer);
  }, [text, milliseconds]);
  return settled;
}
