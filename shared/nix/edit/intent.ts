/** What a person wants changed, as plain data: it can be kept on disk, sent over a wire and undone. */

/** Segments of an option path by meaning: `users.users."jane doe".shell` is `['users', 'users', 'jane doe', 'shell']`. */
export type OptionPath = readonly string[];

export type NixValue =
  | { readonly type: 'null' }
  | { readonly type: 'bool'; readonly value: boolean }
  /** Decimal digits with an optional minus: 64-bit integers do not fit in a JavaScript number. */
  | { readonly type: 'int'; readonly value: string }
  | { readonly type: 'float'; readonly value: number }
  | { readonly type: 'string'; readonly value: string }
  /** As Nix writes it: `./a`, `/etc/x`. */
  | { readonly type: 'path'; readonly text: string }
  | { readonly type: 'list'; readonly items: readonly NixValue[] }
  | { readonly type: 'set'; readonly entries: readonly (readonly [name: string, value: NixValue])[] }
  /** An attribute of the package collection: `['kdePackages', 'kate']` is `pkgs.kdePackages.kate`. */
  | { readonly type: 'package'; readonly attribute: readonly string[] }
  /** A Nix expression, inserted as it is; it must parse on its own. */
  | { readonly type: 'nix'; readonly text: string };

export type Intent =
  | {
      readonly kind: 'set';
      readonly path: OptionPath;
      readonly value: NixValue;
      /** Replace an expression that Nix computes; without it such a `set` is refused as *computed*. */
      readonly replaceComputed?: boolean | undefined;
    }
  | { readonly kind: 'unset'; readonly path: OptionPath }
  | { readonly kind: 'add'; readonly path: OptionPath; readonly element: NixValue }
  | {
      readonly kind: 'remove';
      readonly path: OptionPath;
      readonly element: NixValue;
      /** Also remove an element that customises the package, such as `(vim.override { … })`. */
      readonly customised?: boolean | undefined;
    }
  | { readonly kind: 'rename'; readonly path: OptionPath; readonly to: OptionPath }
  | { readonly kind: 'addEntry'; readonly path: OptionPath; readonly name: string }
  | { readonly kind: 'removeEntry'; readonly path: OptionPath; readonly name: string }
  | { readonly kind: 'renameEntry'; readonly path: OptionPath; readonly name: string; readonly to: string };
