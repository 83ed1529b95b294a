{ config, lib, pkgs, ... }:
{
  imports = [ ./hardware.nix ../modules/common.nix  ];

  networking.hostName = "snow";
  time.timeZone = "Europe/Rome";
  documentation.enable = false;
  system.stateVersion = "24.11";
}
