{ pkgs, ... }:
{
  imports = [
    ./hardware-configuration.nix
  ];
}
