/** A value with options of its own. Only what the person sets is in it; everything else keeps its default. */
import { useState } from 'react';
import type { NixValue } from '#shared/api/intent.ts';
import type { Setting } from '#shared/api/settings.ts';
import type { OptionType } from '#shared/options/option-type.ts';
import { useCall } from '../app/data/call.ts';
import { useText } from '../i18n/text.tsx';
import { Button } from '../ui/Button.tsx';
import { SearchField } from '../ui/SearchField.tsx';
import { FieldSlot } from './FieldSlot.tsx';
import type { FieldProps, TypeOf } from './field.ts';
import { SetEntriesField } from './SetEntriesField.tsx';
import styles from './SubmoduleField.module.css';
import { SubmoduleRow } from './SubmoduleRow.tsx';
import { entriesOf, type SetEntries, setOf, valueAt, withoutValueAt, withValueAt } from './set-value.ts';
import { type OwnOption, ownOptions } from './submodule-options.ts';

type SubmoduleType = TypeOf<'submodule'>;

export function SubmoduleField(props: FieldProps<SubmoduleType>) {
  const t = useText();
  const { declared } = props;
  const { data, isLoading } = useCall(
    'options.declared',
    { path: [...(declared ?? [])] },
    { enabled: declared !== null },
  );
  if (isLoading) return <p className={styles.note}>{t('field.group.loading')}</p>;
  const settings: readonly Setting[] = data?.settings ?? [];
  if (declared === null || settings.length === 0) {
    // Nothing is known of what is inside: any data can be.
    return <FieldSlot {...props} type={{ kind: 'attrsOf', of: entryType(props.type.freeform) }} />;
  }
  return <Options {...props} options={ownOptions(settings, declared)} />;
}

/** With more options than these, those that are not set wait behind a button. */
const manyOptions = 8;
const shownAtFirst = 5;

interface OptionsProps extends Pick<FieldProps<SubmoduleType>, 'type' | 'title' | 'value' | 'onCommit'> {
  readonly options: readonly OwnOption[];
}

function Options({ type, title, value, options, onCommit }: OptionsProps) {
  const t = useText();
  const [search, setSearch] = useState<string | null>(null);
  // What is set when the field is opened stays shown, also after it is taken out again.
  const [atFirst] = useState(() => firstOptions(options, value));
  const isSet = (option: OwnOption) => valueAt(value, option.path) !== null;
  const shown =
    search === null
      ? options.filter((option) => atFirst.includes(option.setting.option) || isSet(option))
      : options.filter((option) => fits(option, search));
  const hidden = options.length - shown.length;

  return (
    <fieldset className={styles.group} aria-label={title}>
      {search !== null && options.length > manyOptions && (
        <SearchField
          label={t('field.group.find', { title })}
          placeholder={t('field.group.find', { title })}
          text={search}
          onChange={setSearch}
        />
      )}
      <ul className={styles.options}>
        {shown.map(({ setting, path }) => (
          <SubmoduleRow
            key={setting.option}
            setting={setting}
            value={valueAt(value, path)}
            onCommit={(next) => onCommit(withValueAt(value, path, next))}
            onUnset={() => onCommit(withoutValueAt(value, path))}
          />
        ))}
      </ul>
      {search !== null && shown.length === 0 && (
        <p className={styles.note}>{t('field.group.nothing', { text: search })}</p>
      )}
      {search === null && hidden > 0 && (
        <div>
          <Button look="quiet" onPress={() => setSearch('')}>
            {t('field.group.more', { count: hidden })}
          </Button>
        </div>
      )}
      <OtherEntries type={type} title={title} value={value} options={options} onCommit={onCommit} />
    </fieldset>
  );
}

function firstOptions(options: readonly OwnOption[], value: NixValue | null): readonly string[] {
  if (options.length <= manyOptions) return options.map(({ setting }) => setting.option);
  const set = options.filter(({ path }) => valueAt(value, path) !== null);
  const needed = options.filter(({ setting }) => setting.default === null && setting.type.kind !== 'nullOr');
  const some = [...new Set([...set, ...needed, ...options])].slice(0, Math.max(shownAtFirst, set.length));
  return some.map(({ setting }) => setting.option);
}

function fits({ setting, path }: OwnOption, search: string): boolean {
  const words = `${path.join('.')} ${setting.title} ${setting.summary}`.toLowerCase();
  return words.includes(search.trim().toLowerCase());
}

/** What a freeform submodule takes beyond its options, and what somebody wrote there that no option declares. */
function OtherEntries({ type, title, value, options, onCommit }: OptionsProps) {
  const t = useText();
  const own = options.map(({ path }) => path[0] ?? '');
  const others = entriesOf(value).filter(([name]) => !own.includes(name));
  if (type.freeform === undefined && others.length === 0) return null;
  return (
    <section className={styles.others} aria-label={t('field.group.others')}>
      <p className={styles.othersTitle}>{t('field.group.others')}</p>
      <SetEntriesField
        title={title}
        of={entryType(type.freeform)}
        entries={others}
        taken={own}
        declared={null}
        onChange={(next) => onCommit(setOf(withOthers(entriesOf(value), own, next)))}
      />
    </section>
  );
}

function entryType(freeform: OptionType | undefined): OptionType {
  return freeform?.kind === 'attrsOf' ? freeform.of : { kind: 'data' };
}

/** In the places where others stood before, and the rest behind: nothing else of the set moves. */
function withOthers(entries: SetEntries, own: readonly string[], others: SetEntries): SetEntries {
  const left = [...others];
  const placed = entries.flatMap((entry) => {
    if (own.includes(entry[0])) return [entry];
    const other = left.shift();
    return other === undefined ? [] : [other];
  });
  return [...placed, ...left];
}
