/** The place of a field inside another field: of an entry of a list, of a submodule's option. */
import { createContext, createElement, type FunctionComponent, use } from 'react';
import type { OptionType } from '#shared/options/option-type.ts';
import type { Field, FieldFor, FieldProps } from './field.ts';
import { NixField } from './NixField.tsx';

/** Handed down instead of imported: the registry knows the fields, which could not know the registry as well. */
const FieldsContext = createContext<FieldFor | null>(null);

export function FieldSlot(props: FieldProps) {
  const Component = useFieldFor()(props.type, props.value)?.component;
  if (Component !== undefined) return <Component {...props} />;
  // Written by hand in another way than the type says: shown as it is, and nothing of it is lost.
  return <NixField {...props} type={{ kind: 'other', description: '' }} />;
}

export function useFieldFor(): FieldFor {
  const fieldFor = use(FieldsContext);
  if (fieldFor === null) throw new Error('A field stands outside the registry');
  return fieldFor;
}

/** The component with the registry for the fields inside it. */
export function withFields<Type extends OptionType>(
  component: FunctionComponent<FieldProps<Type>>,
  fieldFor: FieldFor,
): Field<Type>['component'] {
  return function WithFields(props: FieldProps<Type>) {
    return <FieldsContext value={fieldFor}>{createElement(component, props)}</FieldsContext>;
  };
}
