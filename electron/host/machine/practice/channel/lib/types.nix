# Types of options: what fits, how it is called in words, and how definitions come together.
lib:
let
  inherit (builtins)
    all attrNames concatLists concatStringsSep elem elemAt filter isAttrs isBool isFloat isFunction isInt isList
    isPath isString length map mapAttrs match stringLength substring toJSON;
  inherit (lib) mergeEqual mergeInner mergeUnique;

  mkOptionType = { name, description ? name, check ? (_: true), merge ? mergeUnique, ... }@given:
    { _type = "option-type"; inherit name description check merge; nestedTypes = { }; getSubOptions = _: { }; }
    // given;

  simple = name: description: check: mkOptionType { inherit name description check; merge = mergeEqual; };

  between = lowest: highest:
    simple "intBetween" "integer between ${toString lowest} and ${toString highest} (both inclusive)"
      (value: isInt value && value >= lowest && value <= highest);

  unsigned = bits: highest:
    simple "unsignedInt${toString bits}"
      "${toString bits} bit unsigned integer; between 0 and ${toString highest} (both inclusive)"
      (value: isInt value && value >= 0 && value <= highest);

  separated = description: separator: mkOptionType {
    name = "separatedString";
    inherit description;
    check = isString;
    merge = _: definitions: concatStringsSep separator (map (definition: definition.value) definitions);
  };

  # "list of string", but "list of (null or string)".
  wrapped = type: if match ".* or .*|.*;.*|one of.*" type.description == null then type.description else "(${type.description})";

  isStringLike = value: isString value || isPath value || (isAttrs value && (value ? outPath || value ? __toString));
in
rec {
  inherit mkOptionType;

  raw = mkOptionType { name = "raw"; description = "raw value"; };
  unspecified = mkOptionType {
    name = "unspecified"; description = "unspecified value";
    merge = path: definitions:
      let values = map (definition: definition.value) definitions; in
      if all isList values then concatLists values
      else if all isAttrs values then builtins.foldl' lib.recursiveUpdate { } values
      else mergeEqual path definitions;
  };
  anything = unspecified // {
    name = "anything"; description = "anything";
    merge = path: definitions:
      if all (definition: isAttrs definition.value && !lib.isDerivation definition.value) definitions
      then (lazyAttrsOf anything).merge path definitions
      else unspecified.merge path definitions;
  };

  bool = simple "bool" "boolean" isBool;
  boolByOr = bool // { merge = _: builtins.any (definition: definition.value); };
  int = simple "int" "signed integer" isInt;
  ints = {
    inherit between;
    unsigned = simple "unsignedInt" "unsigned integer, meaning >=0" (value: isInt value && value >= 0);
    positive = simple "positiveInt" "positive integer, meaning >0" (value: isInt value && value > 0);
    u8 = unsigned 8 255;
    u16 = unsigned 16 65535;
    u32 = unsigned 32 4294967295;
    s8 = between (-128) 127;
    s16 = between (-32768) 32767;
    s32 = between (-2147483648) 2147483647;
  };
  port = ints.u16;
  float = simple "float" "floating point number" isFloat;
  number = either int float;
  numbers = { inherit between; };

  str = simple "str" "string" isString;
  nonEmptyStr = simple "nonEmptyStr" "non-empty string" (value: isString value && match "[ \t\n]*" value == null);
  singleLineStr = simple "singleLineStr" "(optionally newline-terminated) single-line string"
    (value: isString value && match "[^\n\r]*\n?" value != null);
  strMatching = pattern: simple "strMatching ${lib.escapeNixString pattern}" "string matching the pattern ${pattern}"
    (value: isString value && match pattern value != null);
  lines = separated "strings concatenated with \"\\n\"" "\n";
  commas = separated "strings concatenated with \",\"" ",";
  envVar = separated "strings concatenated with \":\"" ":";
  separatedString = separator: separated "strings concatenated with ${toJSON separator}" separator;
  path = simple "path" "path" (value: isStringLike value && substring 0 1 (toString value) == "/");
  pathInStore = path // { name = "pathInStore"; description = "path in the Nix store"; };
  package = simple "package" "package"
    (value: lib.isDerivation value || (isStringLike value && lib.hasPrefix builtins.storeDir (toString value)));
  shellPackage = package // {
    description = "package that is a shell";
    check = value: lib.isDerivation value && value ? shellPath;
  };
  pkgs = attrs // { name = "pkgs"; description = "Nixpkgs package set"; };

  enum = values:
    let words = map (value: if isString value then toJSON value else if value == null then "<null>" else toString value) values;
    in simple "enum" (if length values == 1 then "value ${elemAt words 0} (singular enum)"
      else "one of ${concatStringsSep ", " words}") (value: elem value values);

  nullOr = type: mkOptionType {
    name = "nullOr";
    description = "null or ${wrapped type}";
    check = value: value == null || type.check value;
    merge = path: definitions:
      if all (definition: definition.value == null) definitions then null
      else if builtins.any (definition: definition.value == null) definitions then
        throw "The option `${lib.showOption path}' is defined both null and not null, in ${
          lib.showFiles (map (definition: definition.file) definitions)}."
      else type.merge path definitions;
    nestedTypes.elemType = type;
    inherit (type) getSubOptions;
    emptyValue = null;
  };

  listOf = type: mkOptionType {
    name = "listOf";
    description = "list of ${wrapped type}";
    check = isList;
    merge = path: definitions: map (element: element.value) (filter (element: element != null) (concatLists (lib.imap1
      (number: definition: lib.imap1
        (entry: value: mergeInner (path ++ [ "[definition ${toString number}-entry ${toString entry}]" ]) type
          [ { inherit (definition) file; inherit value; } ])
        definition.value)
      definitions)));
    nestedTypes.elemType = type;
    getSubOptions = prefix: type.getSubOptions (prefix ++ [ "*" ]);
    emptyValue = [ ];
  };
  nonEmptyListOf = type: listOf type // { description = "non-empty (list of ${wrapped type})"; check = value: isList value && value != [ ]; };

  attrsOf = type: mkOptionType {
    name = "attrsOf";
    description = "attribute set of ${wrapped type}";
    check = isAttrs;
    merge = path: definitions:
      let
        pushed = builtins.concatMap
          (definition: map (mapAttrs (_: value: { inherit (definition) file; inherit value; }))
            (lib.pushDown (_: [ ]) definition.value))
          definitions;
        merged = lib.zipAttrsWith (name: mergeInner (path ++ [ name ]) type) pushed;
      in
      mapAttrs (_: entry: entry.value) (lib.filterAttrs (_: entry: entry != null) merged);
    nestedTypes.elemType = type;
    getSubOptions = prefix: type.getSubOptions (prefix ++ [ "<name>" ]);
    emptyValue = { };
  };
  # Its names do not depend on conditions, so values may refer to one another.
  lazyAttrsOf = type: attrsOf type // {
    name = "lazyAttrsOf";
    description = "lazy attribute set of ${wrapped type}";
    merge = path: definitions: lib.zipAttrsWith
      (name: entries: (mergeInner (path ++ [ name ]) type entries).value)
      (builtins.concatMap
        (definition: map (mapAttrs (_: value: { inherit (definition) file; inherit value; }))
          (lib.pushDown (_: [ ]) definition.value))
        definitions);
  };
  attrs = mkOptionType {
    name = "attrs"; description = "attribute set"; check = isAttrs;
    merge = _: builtins.foldl' (all: definition: all // definition.value) { };
    emptyValue = { };
  };

  either = first: second: mkOptionType {
    name = "either";
    description = "${first.description} or ${second.description}";
    check = value: first.check value || second.check value;
    merge = path: definitions:
      if all (definition: first.check definition.value) definitions then first.merge path definitions
      else if all (definition: second.check definition.value) definitions then second.merge path definitions
      else mergeUnique path definitions;
    nestedTypes = { left = first; right = second; };
  };
  oneOf = types: builtins.foldl' either (builtins.head types) (builtins.tail types);
  coercedTo = from: convert: to: to // {
    name = "coercedTo";
    description = "${to.description} or ${from.description} convertible to it";
    check = value: to.check value || from.check value;
    merge = path: definitions: to.merge path
      (map (definition: definition // { value = if from.check definition.value then convert definition.value else definition.value; })
        definitions);
  };
  uniq = type: type // { merge = mergeUnique; };
  unique = _: uniq;
  functionTo = type: mkOptionType {
    name = "functionTo"; description = "function that evaluates to a(n) ${wrapped type}"; check = isFunction;
    merge = path: definitions: argument: type.merge path
      (map (definition: definition // { value = definition.value argument; }) definitions);
  };

  submodule = module: submoduleWith { modules = lib.toList module; };
  submoduleWith = { modules, specialArgs ? { }, ... }:
    let
      evaluate = path: extra: lib.evalModules {
        prefix = path;
        inherit specialArgs;
        modules = [ { _module.args.name = lib.mkOptionDefault (if path == [ ] then "" else lib.last path); } ]
          ++ modules ++ extra;
      };
    in
    mkOptionType {
      name = "submodule";
      description = "submodule";
      check = value: isAttrs value || isFunction value || isPath value;
      merge = path: definitions: (evaluate path (map
        # A set here holds definitions only, so that names like `options` can be options themselves.
        (definition: { _file = definition.file; } // (
          if isAttrs definition.value then { config = definition.value; } else { imports = [ definition.value ]; }))
        definitions)).config;
      getSubOptions = prefix: (evaluate prefix [ ]).options;
      emptyValue = { };
    };
  deferredModule = mkOptionType {
    name = "deferredModule"; description = "module";
    check = value: isAttrs value || isFunction value || isPath value;
    merge = _: definitions: { imports = map (definition: definition.value) definitions; };
  };
}
