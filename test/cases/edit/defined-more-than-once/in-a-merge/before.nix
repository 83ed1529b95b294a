{ lib, ... }:
lib.mkMerge [
  { a.b = 1; }
  { a.b = lib.mkForce 3; }
]
