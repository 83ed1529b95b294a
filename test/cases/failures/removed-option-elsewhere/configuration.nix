# My computer.
{ config, lib, pkgs, ... }:

{
  imports = [ ./hardware-configuration.nix ./vpn.nix ];

  networking.hostName = "snow";
  i18n.defaultLocale = "de_DE.UTF-8";

  

  documentation.enable = false;
  system.stateVersion = "24.11";
}
