{ lib, ... }:
lib.mkMerge [
  { a.b = 1; c = 1; }
  { a.b = lib.mkForce 3; d = 1; }
]
