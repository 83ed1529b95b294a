# Functions over attribute sets.
lists:
let
  inherit (builtins) attrNames attrValues concatMap elem filter foldl' head isAttrs length listToAttrs tail;
in
rec {
  inherit (builtins)
    attrNames attrValues catAttrs genericClosure getAttr hasAttr intersectAttrs listToAttrs mapAttrs removeAttrs;

  nameValuePair = name: value: { inherit name value; };
  genAttrs = names: f: listToAttrs (map (name: nameValuePair name (f name)) names);
  mapAttrs' = f: set: listToAttrs (map (name: f name set.${name}) (attrNames set));
  mapAttrsToList = f: set: map (name: f name set.${name}) (attrNames set);
  concatMapAttrs = f: set: foldl' (all: name: all // f name set.${name}) { } (attrNames set);
  attrsToList = mapAttrsToList nameValuePair;
  filterAttrs = wanted: set:
    listToAttrs (map (name: nameValuePair name set.${name}) (filter (name: wanted name set.${name}) (attrNames set)));
  optionalAttrs = condition: set: if condition then set else { };
  mergeAttrsList = foldl' (a: b: a // b) { };
  attrByPath = path: fallback: set:
    if path == [ ] then set
    else if isAttrs set && set ? ${head path} then attrByPath (tail path) fallback set.${head path}
    else fallback;
  hasAttrByPath = path: set:
    path == [ ] || (isAttrs set && set ? ${head path} && hasAttrByPath (tail path) set.${head path});
  getAttrFromPath = path: attrByPath path (throw "cannot find attribute `${builtins.concatStringsSep "." path}'");
  setAttrByPath = path: value:
    if path == [ ] then value else { ${head path} = setAttrByPath (tail path) value; };
  recursiveUpdate = a: b:
    if isAttrs a && isAttrs b
    then a // builtins.mapAttrs (name: value: if a ? ${name} then recursiveUpdate a.${name} value else value) b
    else b;
  isDerivation = value: isAttrs value && (value.type or null) == "derivation";
  # [ { a = 1; } { a = 2; b = 3; } ] becomes { a = f "a" [ 1 2 ]; b = f "b" [ 3 ]; }
  zipAttrsWith = builtins.zipAttrsWith or (f: sets:
    genAttrs (lists.unique (concatMap attrNames sets)) (name: f name (builtins.catAttrs name sets)));
  zipAttrs = zipAttrsWith (_: values: values);
}
