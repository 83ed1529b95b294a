import { useText } from '../i18n/text.tsx';
import { Alternatives } from './Alternatives.tsx';
import type { FieldProps, TypeOf } from './field.ts';
import { typeWords } from './type-words.ts';
import { alternativeOf } from './value-shape.ts';

export function OneOfField({ type, ...props }: FieldProps<TypeOf<'oneOf'>>) {
  const t = useText();
  return (
    <Alternatives
      {...props}
      alternatives={type.of.map((each) => ({ label: typeWords(t, each), type: each }))}
      current={alternativeOf(type.of, props.value ?? props.fallback ?? null)}
    />
  );
}
