{ lib, ... }:
lib.mkMerge [
  { a.list = [ 1 ]; }
  { a.list = [ 2 ]; }
]
