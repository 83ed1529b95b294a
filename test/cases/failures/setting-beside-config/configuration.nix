{ config, pkgs, ... }:
{
  imports = [ ./hardware-configuration.nix ];
  config = {
    time.timeZone = "Europe/Berlin";
  };
  services.openssh.enable = true;
}
