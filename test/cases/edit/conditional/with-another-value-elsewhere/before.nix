{ lib, config, ... }:
lib.mkMerge [
  { a.b = 1; }
  (lib.mkIf config.c { a.b = lib.mkForce 3; })
]
