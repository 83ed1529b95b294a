{ lib, ... }:
{
  options.x.enable = lib.mkEnableOption "x";
  config.a.b = 1;
  config.a.c = 1;
}
