{ lib, ... }:
lib.mkMerge [
  { a.list = [ 1 3 ]; }
  { a.list = [ 2 ]; }
]
