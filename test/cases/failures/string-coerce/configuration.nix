# Edit this configuration file to define what should be installed on
# your system.
{ config, lib, pkgs, ... }:

{
  imports = [ ./hardware-configuration.nix ];

  networking.hostName = "snow";
  time.timeZone = "Europe/Berlin";

  networking.domain = "a" + 1;

  documentation.enable = false; system.stateVersion = "24.11";
}
