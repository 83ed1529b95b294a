# Options under names that they had in an earlier release.
lib:
let
  inherit (lib) getAttrFromPath setAttrByPath mkIf mkMerge mkOption showFiles showOption types;
in
{
  # What is said under the old name counts for the new one, with a warning.
  mkRenamedOptionModule = from: to: { config, options, ... }:
    let old = getAttrFromPath from options; in
    {
      options = setAttrByPath from (mkOption {
        type = types.raw;
        description = "Alias of ${showOption to}.";
        apply = _: getAttrFromPath to config;
      });
      config = mkMerge [
        {
          warnings = mkIf old.isDefined [
            "The option `${showOption from}' defined in ${showFiles old.files} has been renamed to `${showOption to}'."
          ];
        }
        (setAttrByPath to (mkIf old.isDefined (mkMerge old.definitions)))
      ];
    };

  mkRemovedOptionModule = path: reason: { options, ... }:
    let old = getAttrFromPath path options; in
    {
      options = setAttrByPath path (mkOption {
        type = types.raw;
        description = "Gone.";
        apply = _: throw "The option `${showOption path}' can no longer be used since it's been removed. ${reason}";
      });
      config.assertions = [{
        assertion = !old.isDefined;
        message = "The option definition `${showOption path}' in ${showFiles old.files} no longer has any effect; please remove it.\n${reason}\n";
      }];
    };
}
