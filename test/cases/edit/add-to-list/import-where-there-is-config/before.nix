{ pkgs, ... }:
{
  imports = [ ./a.nix ];
  config = {
    networking.hostName = "box";
  };
}
