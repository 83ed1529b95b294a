{ lib, ... }:
{
  options.x.enable = lib.mkEnableOption "x";

  meta.maintainers = [ ];

  config.a.b = 1;

}
