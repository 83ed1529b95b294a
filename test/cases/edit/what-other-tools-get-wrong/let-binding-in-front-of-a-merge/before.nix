{ lib, ... }:
let
  services.x.enable = true;
in
lib.mkMerge [
  { services.x.enable = true; }
]
