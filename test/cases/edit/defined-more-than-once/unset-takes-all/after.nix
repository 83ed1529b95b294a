{ lib, ... }:
lib.mkMerge [
  { c = 1; }
  { d = 1; }
]
