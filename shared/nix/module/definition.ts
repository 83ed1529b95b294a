/** What a Nix module file sets: its definitions, the conditions above them, and where they stand. */

import type { AttributeBinding, AttributeSet, Binding, Expression, Range } from '../syntax/tree.ts';
import type { Scope } from './scope.ts';

/** One segment of a definition's path: a name, or an expression whose value the text does not tell. */
export type PathSegment = KnownName | UnknownName;

export interface KnownName {
  readonly name: string;
}

/** `${user}` that no `let` binds to a literal: it may be any name that starts and ends like this. */
export interface UnknownName {
  readonly name: undefined;
  /** As written, e.g. `${user}` or `"web-${host}"`. */
  readonly text: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** A piece of a file to show to a person. Lines and columns are 1-based, offsets in UTF-16 code units. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly offset: number;
  readonly length: number;
  readonly text: string;
}

/** Something above a definition that decides whether it counts. */
export interface Condition extends Range {
  readonly kind: 'mkIf' | 'if' | 'optional' | 'import';
  /** The condition as written, e.g. `config.services.xserver.enable`; for `else`, `! (…)`. */
  readonly text: string;
}

/** `mkDefault`, `mkForce`, `mkOverride 90`, `mkBefore` … around a value. */
export interface PriorityWrapper extends Range {
  readonly name: WrapperName;
  /** Everything in front of the value, as written: `lib.mkOverride 90`. */
  readonly text: string;
}

export type WrapperName =
  | 'mkDefault'
  | 'mkForce'
  | 'mkOverride'
  | 'mkOptionDefault'
  | 'mkImageMediaOverride'
  | 'mkVMOverride'
  | 'mkBefore'
  | 'mkAfter'
  | 'mkOrder';

export type ValueKind = 'literal' | 'list' | 'set' | 'computed';

/** Whether `set` can replace a definition where it stands, and if not, why. */
export type Editable =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly kind: 'computed' | 'conditional' | 'dynamic-name' | 'overridden' | 'not-editable';
      /** A whole sentence for a person. */
      readonly sentence: string;
    };

export interface Definition {
  /** Absolute path of the file it is in. */
  readonly file: string;
  /** The option's path, as the machine sees it: mounted files carry their prefix. */
  readonly path: readonly PathSegment[];
  /** The whole binding with its semicolon; for `inherit`, the one name. */
  readonly range: Range;
  /** 1-based line and column of `range.start`. */
  readonly line: number;
  readonly column: number;
  /** The value as written, wrappers included; for `inherit x`, `x`; for `inherit (e) x`, `(e).x`. */
  readonly text: string;
  readonly kind: ValueKind;
  readonly conditions: readonly Condition[];
  readonly wrapper: PriorityWrapper | undefined;
  readonly editable: Editable;
  /** Where it stands in the tree: what the edits work on. */
  readonly node: DefinitionNode;
}

export interface DefinitionNode {
  readonly binding: Binding;
  /** The set that holds the binding. */
  readonly site: Site;
  /** The value without conditions and wrappers; undefined for `inherit`. */
  readonly value: Expression | undefined;
  /** What an `inherit` names. */
  readonly inherited: { readonly name: string; readonly index: number } | undefined;
  /** The names in scope at the value. */
  readonly scope: Scope;
  /** The path relative to the file's own top, without the prefix of a mount. */
  readonly localPath: readonly PathSegment[];
}

/** A literal set that definitions stand in, or could be written into. */
export interface Site {
  readonly set: AttributeSet;
  /** Path of the set relative to the file's own top. */
  readonly path: readonly PathSegment[];
  readonly conditions: readonly Condition[];
  /** The other side of a `//` this set is a side of. */
  readonly merged: MergedWith | undefined;
  /** Names in scope inside the set. */
  readonly scope: Scope;
  /** The set the site's binding stands in; undefined for the top of a module. */
  readonly parent: Site | undefined;
  /** The binding whose whole value the set is; undefined under wrappers, in lists, and at the top. */
  readonly binding: AttributeBinding | undefined;
  /**
   * What its bindings are: `config` — options; `module` — options beside `imports`; `structured` — only
   * `imports`, `options` and `config` (`lib/modules.nix`: a module with one of the last two has nothing else).
   */
  readonly role: 'config' | 'module' | 'structured';
}

/** What stands on the other sides of `a // b`. The right side wins, attribute by attribute. */
export interface MergedWith {
  /** First names that sides further right set, which win over this one's. */
  readonly winners: FirstNames;
  /** First names that sides further left set, which lose against this one's. */
  readonly losers: FirstNames;
  /** The side that nobody can see through, or else the nearest. */
  readonly other: Range;
}

export type FirstNames = ReadonlySet<string> | 'unknown';
