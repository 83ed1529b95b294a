{ config, lib, pkgs, ... }:
{
  imports = [ ./hardware.nix ../modules/common.nix ../modules/new.nix ];

  networking.hostName = "snow";
  
  documentation.enable = false;
  system.stateVersion = "24.11";
}
