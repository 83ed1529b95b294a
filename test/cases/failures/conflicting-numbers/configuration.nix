# My computer.
{ config, lib, pkgs, ... }:

{
  imports = [ ./hardware-configuration.nix ./boot.nix ];

  networking.hostName = "snow";
  i18n.defaultLocale = "de_DE.UTF-8";

  boot.loader.timeout = 3;

  documentation.enable = false;
  system.stateVersion = "24.11";
}
