# Every option whose declaration is data: options.json is a tree with one entry for each.
{ lib, pkgs, ... }:
let
  inherit (lib) mkOption types;
  data = lib.importJSON ../../options.json;

  # The forms of OptionType, and `submodule` for sets with options of their own.
  typeOf = type: {
    bool = types.bool;
    int =
      if type ? min && type ? max then
        (if type.min == 0 && type.max == 65535 then types.port else types.ints.between type.min type.max)
      else if type ? min && type.min == 0 then types.ints.unsigned
      else if type ? min && type.min == 1 then types.ints.positive
      else types.int;
    float = types.float;
    string = if type.multiline or false then types.lines else types.str;
    enum = types.enum type.values;
    path = types.path;
    package = types.package;
    nullOr = types.nullOr (typeOf type.of);
    listOf = types.listOf (typeOf type.of);
    attrsOf = types.attrsOf (typeOf type.of);
    submodule = types.submodule ({
      options = declare type.options;
    } // lib.optionalAttrs (type.freeform or false) {
      freeformType = types.lazyAttrsOf types.anything;
    });
    other = types.unspecified;
  }.${type.kind};

  valueOf = default:
    if builtins.isAttrs default && default ? package
    then lib.getAttrFromPath default.package pkgs
    else default;

  declare = builtins.mapAttrs (_: entry:
    if entry ? option then
      mkOption ({
        type = typeOf entry.option.type;
        description = entry.option.description or "";
      } // lib.optionalAttrs (entry.option ? default) { default = valueOf entry.option.default; }
        // lib.optionalAttrs (entry.option.readOnly or false) { readOnly = true; })
    else declare entry.below);
in
{
  options = declare data.options;
}
