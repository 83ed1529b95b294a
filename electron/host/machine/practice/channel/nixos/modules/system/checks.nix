# What NixOS insists on before it builds a system, and what it warns about.
{ config, lib, ... }:
let
  inherit (lib) mkOption types;
  users = lib.mapAttrsToList (name: user: user // { inherit name; }) config.users.users;
  loaders = config.boot.loader;
in
{
  options = {
    assertions = mkOption { type = types.listOf types.unspecified; default = [ ]; description = "Conditions that must hold."; };
    warnings = mkOption { type = types.listOf types.str; default = [ ]; description = "What to say while building."; };
  };

  config.assertions = [
    {
      assertion = config.fileSystems ? "/";
      message = "The ‘fileSystems’ option does not specify your root file system.";
    }
    {
      assertion = !loaders.grub.enable || loaders.grub.device != "" || loaders.grub.devices != [ ];
      message = "You must set the option ‘boot.loader.grub.devices’ or 'boot.loader.grub.mirroredBoots' to make the system bootable.";
    }
  ] ++ map
    (user: {
      assertion = user.isNormalUser != user.isSystemUser || user.name == "root";
      message = "\nExactly one of users.users.${user.name}.isSystemUser and users.users.${user.name}.isNormalUser must be set.\n";
    })
    users;
}
