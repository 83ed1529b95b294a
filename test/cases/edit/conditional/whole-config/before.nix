{ lib, config, ... }:
{
  options.x.enable = lib.mkEnableOption "x";
  config = lib.mkIf config.x.enable {
    a.b = 1;
  };
}
