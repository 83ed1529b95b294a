{ pkgs, ... }:
{
  imports = [ ./a.nix ./desktop.nix ];
  config = {
    networking.hostName = "box";
  };
}
