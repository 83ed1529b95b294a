{ lib, ... }:
{
  options.x.enable = lib.mkEnableOption "x";
  config.networking.hostName = "box";
}
