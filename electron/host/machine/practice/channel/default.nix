# The package collection: `import <nixpkgs> { config.allowUnfree = true; }`.
{ config ? { }, ... }:
import ./pkgs { inherit config; lib = import ./lib; }
