{ lib, ... }:
{
  imports = [ ./a.nix ];

  options.x.enable = lib.mkEnableOption "x";
  config.networking.hostName = "box";
}
