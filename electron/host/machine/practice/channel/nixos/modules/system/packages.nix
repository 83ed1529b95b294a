# Which packages the system brings along because an option is on, and where all of them are gathered.
{ config, lib, pkgs, ... }:
let
  data = lib.importJSON ../../../options.json;

  # [ "programs.firefox.enable" "firefox" ]: turning the option on installs the package.
  brought = builtins.concatMap
    (entry:
      let path = lib.splitString "." entry.option; in
      lib.optional (lib.attrByPath path false config == true)
        (lib.attrByPath (lib.init path ++ [ "package" ])
          (lib.getAttrFromPath (lib.splitString "." entry.package) pkgs)
          config))
    data.brings;

  personal = lib.filterAttrs (_: user: user.packages != [ ]) config.users.users;
in
{
  options.system = {
    path = lib.mkOption { type = lib.types.package; description = "All packages of the system in one folder."; };
    userProfiles = lib.mkOption {
      type = lib.types.attrsOf lib.types.package;
      description = "For every person with packages of their own, a folder with these.";
    };
  };

  config = {
    environment.systemPackages = brought ++ map (name: lib.getAttrFromPath (lib.splitString "." name) pkgs) data.core;
    system.path = pkgs.symlinkJoin { name = "system-path"; paths = lib.unique config.environment.systemPackages; };
    system.userProfiles = builtins.mapAttrs
      (_: user: pkgs.symlinkJoin { name = "user-environment"; paths = user.packages; })
      personal;
  };
}
