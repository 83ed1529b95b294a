/** What the module of an edit case means to real Nix, whatever arguments, packages and settings it asks for. */
import type { RealNix } from '../nix-oracle/real-nix.ts';

/** What stands in for arguments that only a flake or a caller would give, and for the rest of the machine. */
const circumstances: readonly string[] = [
  'given = name: "given"; setting = { enable = true; name = "name"; };',
  'given = name: true; setting = true;',
  'given = name: removeAttrs (all (word: { })) [ "config" "options" "imports" ]; setting = "setting";',
];

/** A stand-in for nixpkgs: wrappers are kept as data, a package is its name. */
function prelude(words: readonly string[], circumstance: string): string {
  return `
let
  words = [ ${words.map((word) => `"${word}"`).join(' ')} ];
  all = make: builtins.listToAttrs (map (name: { inherit name; value = make name; }) words);
  ${circumstance}
  wrap = kind: content: { _type = kind; inherit content; };
  package = name: {
    inherit name;
    _package = name;
    outPath = "/store/\${name}";
    override = arguments: package "\${name} overridden";
    overrideAttrs = arguments: package "\${name} overridden";
    withPackages = choose: package "\${name} with packages";
  };
  packages = prefix: all (name: package (prefix + name));
  pkgs = packages "pkgs." // {
    kdePackages = packages "pkgs.kdePackages.";
    callPackage = path: arguments: package "called";
    "7zip" = package "pkgs.7zip";
  };
  lib = {
    version = "24.11";
    versionAtLeast = a: b: true;
    mkIf = condition: content: { _type = "if"; inherit condition content; };
    mkMerge = contents: { _type = "merge"; inherit contents; };
    mkOverride = priority: wrap "override \${toString priority}";
    mkOrder = priority: wrap "order \${toString priority}";
    mkDefault = lib.mkOverride 1000;
    mkForce = lib.mkOverride 50;
    mkBefore = lib.mkOrder 500;
    mkAfter = lib.mkOrder 1500;
    mkEnableOption = text: { };
    optionals = condition: values: if condition then values else [ ];
    optional = condition: value: if condition then [ value ] else [ ];
    optionalAttrs = condition: values: if condition then values else { };
    genAttrs = names: make: builtins.listToAttrs (map (name: { inherit name; value = make name; }) names);
    toLower = text: text;
    hiPrio = package: package;
  };
  config = all (word: setting);
  plain = value:
    if builtins.isPath value then "path:" + toString value
    else if builtins.isFunction value then
      (if builtins.functionArgs value == { } then "function" else plain (called value))
    else if builtins.isList value then map plain value
    else if builtins.isAttrs value then value._package or (builtins.mapAttrs (_: plain) value)
    else value;
  called = module:
    let formals = builtins.functionArgs module; in
    if formals == { } then module { inherit lib pkgs config; name = "name"; }
    else module (builtins.mapAttrs (name: _: { inherit lib pkgs config; }.\${name} or (given name)) formals);
  meaning = module: plain (if builtins.isFunction module then meaning (called module) else module);
in
`;
}

/**
 * The meaning of every group of texts, all of a group in the same circumstances; undefined for a group that
 * none of them makes sense of.
 */
export function meaningsOf(
  nix: RealNix,
  groups: readonly (readonly string[])[],
): readonly (readonly unknown[] | undefined)[] {
  const found: (readonly unknown[] | undefined)[] = groups.map(() => undefined);
  const words = [
    ...new Set(
      groups
        .flat()
        .join('\n')
        .match(/[A-Za-z_][\w'-]*/g),
    ),
  ];
  for (const circumstance of circumstances) {
    const start = prelude(words, circumstance);
    evaluateSome(groups.map((_, index) => index).filter((index) => found[index] === undefined));

    /** All at once, or in halves where one of them fails: a single evaluation takes as long as many. */
    function evaluateSome(indices: readonly number[]): void {
      if (indices.length === 0) return;
      const lists = indices.map((index) => `[ ${groups[index]!.map((text) => `(${text}\n)`).join(' ')} ]`);
      const answer = nix.evaluate(`${start}map (map meaning) [\n${lists.join('\n')}\n]`);
      if (answer !== undefined) {
        (JSON.parse(answer) as unknown[][]).forEach((meanings, i) => {
          found[indices[i]!] = meanings;
        });
      } else if (indices.length > 1) {
        const half = indices.length >> 1;
        evaluateSome(indices.slice(0, half));
        evaluateSome(indices.slice(half));
      }
    }
  }
  return found;
}
