{ config, pkgs, ... }:

{
  imports = [ ./hardware-configuration.nix ];

  boot.loader.systemd-boot.enable = true;
  networking.hostName = "nixos"; # Define your hostname.

  users.users.jane = {
    isNormalUser = true;
    extraGroups = [ "wheel" ];
    packages = with pkgs; [
      firefox
      # thunderbird
    ];
  };

  system.stateVersion = "24.11";
}
