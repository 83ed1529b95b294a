{ lib, ... }:
{
  options.x.enable = lib.mkEnableOption "x";

  meta.maintainers = [ ];

}
