# The module system: modules in, one configuration out.
lib:
let
  inherit (builtins)
    addErrorContext attrNames concatMap elem filter foldl' functionArgs head isAttrs isFunction isPath isString length
    map mapAttrs removeAttrs;
  inherit (lib) showOption types;

  # What a module may hold beside its definitions.
  ownNames = [ "_class" "_file" "key" "disabledModules" "imports" "options" "config" "freeformType" "meta" ];

  isModulePath = value: isPath value || (isString value && builtins.substring 0 1 value == "/");

  # One shape for every way to write a module.
  normalise = file: key: module:
    let
      structured = module ? config || module ? options;
      stray = removeAttrs module ownNames;
    in
    if !isAttrs module then
      throw "Expected a module, but found a value of type ${builtins.typeOf module}, in file `${file}'."
    else if lib.kindOf module != "" then
      throw "Expected a module, but found a value of type \"${module._type}\", in file `${file}'."
    else if structured && stray != { } then
      throw ("Module `${file}' has an unsupported attribute `${head (attrNames stray)}'. This is caused by introducing"
        + " a top-level `config' or `options' attribute. Add configuration attributes immediately on the top level"
        + " instead, or move all of them (namely: ${toString (attrNames stray)}) into the explicit `config' attribute.")
    else {
      inherit key;
      file = toString (module._file or file);
      imports = module.imports or [ ];
      disabled = module.disabledModules or [ ];
      options = module.options or { };
      config = if structured then module.config or { } else removeAttrs module ownNames;
      freeformType = module.freeformType or null;
    };
in
rec {
  # modules: paths, functions or sets. prefix: where the result stands, for messages.
  evalModules = { modules, specialArgs ? { }, prefix ? [ ], check ? true }:
    let
      arguments = { inherit lib; inherit (tree) config options; } // specialArgs;

      call = file: module:
        if !(isFunction module || (isAttrs module && module ? __functor)) then module
        else
          let
            named = mapAttrs
              (name: _: addErrorContext "while evaluating the module argument `${name}' in \"${file}\":"
                (arguments.${name} or tree.config._module.args.${name}))
              (functionArgs module);
          in
          module (arguments // named);

      load = parent: number: module:
        if isModulePath module then normalise (toString module) (toString module)
          (call (toString module) (import (directory module)))
        else normalise parent.file "${parent.key}:anon-${toString number}" (call parent.file module);
      directory = module: if isString module then /. + module else module;

      # Depth first, imports before the module that names them come later, each file once.
      collect = parent: seen: list: foldl'
        (state: entry:
          let
            module = load parent entry.number entry.module;
            known = elem module.key state.keys;
            below = collect module { keys = state.keys ++ [ module.key ]; modules = [ ]; } module.imports;
          in
          if known then state
          else { inherit (below) keys; modules = state.modules ++ [ module ] ++ below.modules; })
        seen
        (lib.imap1 (number: module: { inherit number module; }) list);

      collected = (collect { file = "<unknown-file>"; key = ""; } { keys = [ ]; modules = [ ]; } ([ internal ] ++ modules)).modules;
      disabled = concatMap (module: map toString module.disabled) collected;
      active = filter (module: !elem module.key disabled) collected;

      internal = {
        _file = "lib/modules.nix";
        options._module = {
          args = lib.mkOption { type = types.lazyAttrsOf types.raw; default = { }; };
          check = lib.mkOption { type = types.bool; default = check; };
        };
      };

      freeformTypes = filter (type: type != null) (map (module: module.freeformType) active);

      merged = mergeLevel prefix
        (map (module: { inherit (module) file; value = module.options; }) active)
        (map (module: { inherit (module) file; value = module.config; }) active);

      complaint =
        let stray = head merged.unmatched; in
        throw ("The option `${showOption (prefix ++ stray.path)}' does not exist. Definition values:"
          + lib.showDefinitions [ stray ] + "\n");

      free =
        if freeformTypes == [ ] then { }
        else (head freeformTypes).merge prefix
          (map (stray: { inherit (stray) file; value = lib.setAttrByPath stray.path stray.value; }) merged.unmatched);

      tree = {
        config = if freeformTypes == [ ] then merged.config else lib.recursiveUpdate free merged.config;
        inherit (merged) options;
      };
      checked = value:
        if freeformTypes == [ ] && merged.unmatched != [ ] && tree.config._module.check then complaint else value;
    in
    {
      _type = "configuration";
      options = checked tree.options;
      config = checked (removeAttrs tree.config [ "_module" ]);
    };

  # One level of the option tree: declarations and definitions of every name in it.
  mergeLevel = path: declarations: definitions:
    let
      notASet = definition: _: throw ("In module `${definition.file}', you're trying to define a value of type"
        + " `${builtins.typeOf definition.value}' rather than an attribute set for the option `${showOption path}'!");
      declared = zip (map (entry: mapAttrs (_: value: { inherit (entry) file; inherit value; }) entry.value) declarations);
      defined = zip (concatMap
        (entry: map (mapAttrs (_: value: { inherit (entry) file; inherit value; })) (lib.pushDown (notASet entry) entry.value))
        definitions);
      results = mapAttrs (name: mergeName (path ++ [ name ]) (defined.${name} or [ ])) declared;
    in
    {
      options = mapAttrs (_: result: result.options) results;
      config = mapAttrs (_: result: result.config) results;
      # Paths here are relative to the level that was asked for.
      unmatched = concatMap
        (name:
          if declared ? ${name}
          then map (stray: stray // { path = [ name ] ++ stray.path; }) results.${name}.unmatched
          else map (entry: entry // { path = [ name ]; }) (strays (path ++ [ name ]) defined.${name}))
        (attrNames defined);
    };

  zip = lib.zipAttrsWith (_: entries: entries);

  # Definitions under a condition that does not hold are no reason to complain.
  strays = _: entries: (lib.resolve entries).definitions;

  mergeName = path: definitions: declarations:
    let
      asOptions = filter (entry: lib.isOption entry.value) declarations;
      first = head asOptions;
    in
    if asOptions == [ ] then mergeLevel path declarations definitions
    else if length declarations == 1 then evalOption path first definitions
    else if length asOptions == length declarations then
      throw ("The option `${showOption path}' in `${first.file}' is already declared in ${
        lib.showFiles (map (entry: entry.file) (builtins.tail asOptions))}.")
    else throw ("The option `${showOption path}' in module `${first.file}' would be a parent of the following options,"
      + " but its type `${(typeOf first.value).description}' does not support nested options.");

  # `mkEnableOption` is needed by the types' own file, so it names its type instead of holding it.
  typeOf = declaration:
    let type = declaration.type or types.unspecified;
    in if type ? _late then types.${type._late} else type;

  evalOption = path: declaration: definitions:
    let
      option = declaration.value;
      type = typeOf option;
      own = { file = declaration.file; value = lib.mkOptionDefault option.default; };
      resolved = lib.resolve (definitions ++ lib.optional (option ? default) own);
      isDefined = resolved.definitions != [ ];
      merged =
        if isDefined then lib.mergeTyped path type resolved.definitions
        else if type ? emptyValue then type.emptyValue
        else throw "The option `${showOption path}' was accessed but has no value defined. Try setting the option.";
      apply = option.apply or (value: value);
      value =
        if option.readOnly or false && length definitions > 1
        then throw ("The option `${showOption path}' is read-only, but it's set multiple times. Definition values:"
          + lib.showDefinitions definitions)
        else apply merged;
    in
    {
      config = addErrorContext "while evaluating the option `${showOption path}':" value;
      options = option // {
        inherit type isDefined value;
        loc = path;
        declarations = [ declaration.file ];
        definitions = map (definition: definition.value) resolved.definitions;
        definitionsWithLocations = map (definition: { inherit (definition) file value; }) resolved.definitions;
        files = map (definition: definition.file) resolved.definitions;
        highestPrio = resolved.priority;
        __toString = _: showOption path;
      };
      unmatched = [ ];
    };
}
