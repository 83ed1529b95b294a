{ config, lib, ... }:
let
  inherit (lib) mkOption types;
  release = lib.fileContents ../../../.version;
  suffix = lib.fileContents ../../../.version-suffix;
in
{
  options.system.nixos = {
    release = mkOption { type = types.str; default = release; readOnly = true; description = "The release, such as 24.11."; };
    version = mkOption { type = types.str; default = release + suffix; description = "The release with its revision."; };
    versionSuffix = mkOption { type = types.str; default = suffix; description = "What follows the release in the version."; };
    codeName = mkOption { type = types.str; default = "Vicuna"; readOnly = true; description = "The release's name."; };
    label = mkOption { type = types.str; default = config.system.nixos.version; description = "The name in the boot menu."; };
  };
  options.system.configurationRevision = mkOption {
    type = types.nullOr types.str;
    default = null;
    description = "The revision of the configuration's own repository.";
  };
}
