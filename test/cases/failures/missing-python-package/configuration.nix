# My computer.
{ config, lib, pkgs, ... }:

{
  imports = [ ./hardware-configuration.nix  ];

  networking.hostName = "snow";
  i18n.defaultLocale = "de_DE.UTF-8";

  environment.systemPackages = [
    (pkgs.python3.withPackages (ps: [ ps.reqests ]))
  ];

  documentation.enable = false;
  system.stateVersion = "24.11";
}
