# The package collection that every module gets as `pkgs`.
{ config, lib, ... }:
let
  inherit (lib) mkOption types;
  pkgs = import ../../pkgs {
    inherit lib;
    inherit (config.nixpkgs) config overlays;
  };
in
{
  options.nixpkgs = {
    config = mkOption {
      type = types.submodule { freeformType = types.lazyAttrsOf types.anything; };
      default = { };
      description = "How the package collection is set up.";
    };
    overlays = mkOption { type = types.listOf types.raw; default = [ ]; description = "Changes to the package collection."; };
    pkgs = mkOption { type = types.raw; default = pkgs; description = "The package collection itself."; };
    hostPlatform = mkOption { type = types.unspecified; default = builtins.currentSystem; description = "The platform that runs the system."; };
  };
  config._module.args = { inherit (config.nixpkgs) pkgs; };
}
