/** What modules mean to real Nix: every option's value, with the conditions and priorities around it. */

import type { RealNix } from '../integration/nix-oracle/real-nix.ts';

/** A stand-in for the parts of nixpkgs' `lib` that wrap values; a package is its name as a text. */
const prelude = `
let
  wrap = kind: content: { _type = kind; inherit content; };
  lib = {
    mkIf = condition: content: { _type = "if"; inherit condition content; };
    mkMerge = contents: { _type = "merge"; inherit contents; };
    mkDefault = wrap "default"; mkForce = wrap "force";
    optionals = c: v: if c then v else [ ];
    optional = c: v: if c then [ v ] else [ ];
  };
  pkgs = builtins.listToAttrs (map (name: { inherit name; value = "pkgs." + name; })
    [ "firefox" "git" "vim" "htop" "wget" "zsh" "only-sometimes" "emacs" ]) // { kdePackages.kate = "pkgs.kdePackages.kate"; };
  arguments = { inherit lib pkgs; config = { }; };
  # Paths would be copied into the store by toJSON.
  plain = value:
    if builtins.isPath value then "path:" + toString value
    else if builtins.isList value then map plain value
    else if builtins.isAttrs value then builtins.mapAttrs (_: plain) value
    else value;
  meaning = module: plain (if builtins.isFunction module then module arguments else module);
in
`;

/** The meaning of many module texts at once; undefined for all where any of them does not evaluate. */
export function evaluateModules(nix: RealNix, texts: readonly string[]): readonly unknown[] | undefined {
  const answer = nix.evaluate(`${prelude}map meaning [\n${texts.map((text) => `(${text}\n)`).join('\n')}\n]`);
  return answer === undefined ? undefined : (JSON.parse(answer) as unknown[]);
}

export interface OptionValue {
  readonly path: readonly string[];
  /** Conditions and priorities above the value. */
  readonly around: string;
  /** As JSON. */
  readonly value: string;
}

/** Every option a module sets, in the order of their paths. Sets that hold nothing say nothing. */
export function optionValues(meaning: unknown): readonly OptionValue[] {
  const found: OptionValue[] = [];
  const isStructured = isSet(meaning) && 'config' in meaning;
  visit(isStructured ? (meaning as { config: unknown }).config : meaning, [], '');
  return found.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));

  function visit(value: unknown, path: readonly string[], around: string): void {
    if (!isSet(value)) {
      found.push({ path, around, value: JSON.stringify(value) });
      return;
    }
    switch (value._type) {
      case undefined:
        for (const [name, inner] of Object.entries(value)) visit(inner, [...path, name], around);
        return;
      case 'merge':
        for (const inner of value.contents as unknown[]) visit(inner, path, around);
        return;
      default:
        visit(value.content, path, `${around} ${String(value._type)}`);
    }
  }
}

export function keyOf({ path, around, value }: OptionValue): string {
  return JSON.stringify([path, around, value]);
}

function isSet(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
