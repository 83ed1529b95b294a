# My computer.
{ config, lib, pkgs, ... }:

{
  imports = [ ./hardware-configuration.nix ./jane.nix ];

  networking.hostName = "snow";
  i18n.defaultLocale = "de_DE.UTF-8";

  users.users.jane = {
    isNormalUser = true;
    shell = pkgs.bash;
  };

  documentation.enable = false;
  system.stateVersion = "24.11";
}
