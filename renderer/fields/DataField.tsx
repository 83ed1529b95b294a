/** Any plain data, such as a settings file in JSON, YAML or TOML: a tree whose nodes each have a kind. */
import type { OptionType } from '#shared/options/option-type.ts';
import { useText } from '../i18n/text.tsx';
import { Alternatives } from './Alternatives.tsx';
import type { FieldProps, TypeOf } from './field.ts';
import { typeWords } from './type-words.ts';
import { alternativeOf } from './value-shape.ts';

const anything: OptionType = { kind: 'data' };

const nodeTypes: readonly OptionType[] = [
  { kind: 'string' },
  { kind: 'int' },
  { kind: 'float' },
  { kind: 'bool' },
  { kind: 'listOf', of: anything },
  { kind: 'attrsOf', of: anything },
  { kind: 'enum', values: [null] },
];
const setOfAnything = 5;

export function DataField({ type, ...props }: FieldProps<TypeOf<'data'>>) {
  const t = useText();
  const { value, fallback = null, declared } = props;
  const known = value ?? fallback;
  // A whole file of settings is a set; a node in it, or an entry of a set of anything, is most often a text.
  const isOwnOption = declared !== null && !['<name>', '*'].includes(declared.at(-1) ?? '');
  const first = isOwnOption ? setOfAnything : 0;
  return (
    <Alternatives
      {...props}
      option={null}
      declared={null}
      alternatives={nodeTypes.map((each) => ({
        // What a list here holds goes without saying.
        label: each.kind === 'listOf' ? t('field.kind.list') : typeWords(t, each),
        type: each,
      }))}
      current={known === null ? first : alternativeOf(nodeTypes, known)}
    />
  );
}
