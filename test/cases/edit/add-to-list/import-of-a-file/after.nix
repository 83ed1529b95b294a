{ pkgs, ... }:
{
  imports = [
    ./hardware-configuration.nix
    ./desktop.nix
  ];
}
