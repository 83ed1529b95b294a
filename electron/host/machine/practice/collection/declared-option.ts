/** How the practice computer's channel declares an option. */
import type { OptionType } from '#shared/options/option-type.ts';

export type JsonValue =
  | null
  | boolean
  | number
  | string
  | readonly JsonValue[]
  | { readonly [name: string]: JsonValue };

/** A type of the form's own kinds, or a set with options of its own; `freeform` takes other names as well. */
export type DeclaredType =
  | Exclude<OptionType, { kind: 'nullOr' | 'listOf' | 'attrsOf' | 'submodule' | 'oneOf' }>
  | { readonly kind: 'nullOr' | 'listOf' | 'attrsOf'; readonly of: DeclaredType }
  | { readonly kind: 'submodule'; readonly options: OptionTree; readonly freeform?: boolean };

export interface DeclaredOption {
  readonly type: DeclaredType;
  /** Absent where it has none; `{ package: ["a", "b"] }` is `pkgs.a.b`. */
  readonly default?: JsonValue;
  readonly description?: string;
  readonly readOnly?: boolean;
}

export type OptionNode = { readonly option: DeclaredOption } | { readonly below: OptionTree };

/** By one segment of the path. */
export interface OptionTree {
  [name: string]: OptionNode;
}
