/** A Nix expression that writes a value of the configuration as text: packages by name, and not without end. */

const most = { depth: 6, items: 200, characters: 20_000 };

/** A function of `names` (a JSON list), `place` and, for a flake, `host`. */
export function valueExpression(isFlake: boolean): string {
  const config = isFlake
    ? '(builtins.getFlake place).nixosConfigurations.${host}.config'
    : '(import <nixpkgs/nixos> { configuration = /. + place; }).config';
  return `
{ names, place${isFlake ? ', host' : ''} }:
let
  value = builtins.foldl' (set: name: builtins.getAttr name set) ${config} (builtins.fromJSON names);

  concat = builtins.concatStringsSep "";
  take = n: list: builtins.genList (builtins.elemAt list) (if builtins.length list < n then builtins.length list else n);
  plain = text: builtins.unsafeDiscardStringContext text;
  isName = name: builtins.match "[A-Za-z_][A-Za-z0-9_'-]*" name != null;
  quote = text: builtins.replaceStrings [ "\\\${" ] [ "\\\\\\\${" ] (builtins.toJSON (plain (builtins.substring 0 ${most.characters} text)));
  showName = name: if isName name then name else quote name;

  show = depth: indent: wanted:
    let tried = builtins.tryEval wanted; in
    if tried.success then showValue depth indent tried.value else "«error»";

  showValue = depth: indent: v:
    let type = builtins.typeOf v; inner = indent + "  "; in
    if type == "string" then quote v
    else if type == "path" then toString v
    else if type == "lambda" then "«function»"
    else if type == "list" then
      if v == [ ] then "[ ]"
      else if depth == 0 then "[ … ]"
      else concat ([ "[\\n" ]
        ++ map (item: "\${inner}\${showItem (depth - 1) inner item}\\n") (take ${most.items} v)
        ++ [ (if builtins.length v > ${most.items} then "\${inner}…\\n" else "") indent "]" ])
    else if type == "set" then
      if (builtins.tryEval (v.type or null)).value == "derivation" then "«\${plain (v.name or "package")}»"
      else let all = builtins.attrNames v; in
      if all == [ ] then "{ }"
      else if depth == 0 then "{ … }"
      else concat ([ "{\\n" ]
        ++ map (name: "\${inner}\${showName name} = \${show (depth - 1) inner v.\${name}};\\n") (take ${most.items} all)
        ++ [ (if builtins.length all > ${most.items} then "\${inner}…\\n" else "") indent "}" ])
    else builtins.toJSON v;

  showItem = depth: indent: item: show depth indent item;
in
show ${most.depth} "" value
`;
}
