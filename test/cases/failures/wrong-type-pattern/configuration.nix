# My computer.
{ config, lib, pkgs, ... }:

{
  imports = [ ./hardware-configuration.nix  ];

  networking.hostName = "my computer";
  i18n.defaultLocale = "de_DE.UTF-8";

  

  documentation.enable = false;
  system.stateVersion = "24.11";
}
