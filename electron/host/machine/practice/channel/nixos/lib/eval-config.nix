{ modules, system ? builtins.currentSystem, specialArgs ? { } }:
let
  lib = import ../../lib;
  evaluated = lib.evalModules {
    modules = modules ++ import ../modules/module-list.nix;
    specialArgs = { modulesPath = toString ../modules; } // specialArgs;
  };
in
evaluated // { inherit lib; inherit (evaluated.config._module.args or { }) system; pkgs = evaluated.config.nixpkgs.pkgs; }
