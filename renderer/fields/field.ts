/** What every field gets and gives; `registry.ts` says which field belongs to which type of option. */
import type { ComponentType } from 'react';
import type { NixValue } from '#shared/api/intent.ts';
import type { OptionType } from '#shared/options/option-type.ts';

export interface FieldProps<Type extends OptionType = OptionType> {
  readonly type: Type;
  /** The setting's title: the field's name for screen readers. */
  readonly title: string;
  /** Null where nothing sets it and it has no default. */
  readonly value: NixValue | null;
  /** What holds while `value` is null: shown as such, and no part of what is handed over. */
  readonly fallback?: NixValue | null;
  /** Labels for the values of an enum, in the order to offer them. */
  readonly choices: readonly {
    readonly value: string;
    readonly label: string;
    readonly hint?: string | undefined;
    readonly isUnfree?: boolean | undefined;
  }[];
  /** The option as Nix writes it, to ask what would fit; null for a value inside another value. */
  readonly option: string | null;
  /** Its declared path, with `<name>` and `*`, to ask for the options of a submodule; null: not known. */
  readonly declared: readonly string[] | null;
  /** The person has just asked for this very field. */
  readonly autoFocus?: boolean;
  /** Takes the value out, where it may be missing: an emptied number means just that. */
  readonly onClear?: (() => void) | undefined;
  /** With a finished value only, never half-way through typing. */
  readonly onCommit: (value: NixValue) => void;
}

export interface Field<Type extends OptionType = OptionType> {
  readonly component: ComponentType<FieldProps<Type>>;
  /** `end`: small, at the end of the row. `below`: over the row's whole width. */
  readonly layout: 'end' | 'below';
}

/** The field for a type; null where the value is of another shape than the type says. */
export type FieldFor = (type: OptionType, value: NixValue | null) => Field | null;

export type TypeOf<Kind extends OptionType['kind']> = Extract<OptionType, { kind: Kind }>;
