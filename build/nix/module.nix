# `programs.snowglobe.enable = true;` in a NixOS configuration.
{
  config,
  lib,
  options,
  pkgs,
  ...
}:
let
  cfg = config.programs.snowglobe;
in
{
  options.programs.snowglobe = {
    enable = lib.mkEnableOption "Snowglobe, the settings application for NixOS";

    package = lib.mkOption {
      type = lib.types.package;
      default = pkgs.snowglobe or (pkgs.callPackage ./package.nix { });
      defaultText = lib.literalExpression "pkgs.snowglobe";
      description = "The package of Snowglobe, with its helper and the polkit action for it.";
    };
  };

  config = lib.mkIf cfg.enable {
    # polkit reads actions from the system's share/polkit-1, which its own module links.
    environment.systemPackages = [ cfg.package ];

    security.polkit = {
      enable = true;
    }
    # From NixOS 26.11 on pkexec is set up only when asked for; before, this option does not exist.
    // lib.optionalAttrs (options.security.polkit ? enablePkexecWrapper) {
      enablePkexecWrapper = lib.mkDefault true;
    };
  };
}
