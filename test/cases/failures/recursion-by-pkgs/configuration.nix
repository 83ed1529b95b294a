{ config, lib, pkgs, ... }:
{
  imports = [ ./hardware-configuration.nix "${pkgs.path}/nixos/modules/profiles/minimal.nix" ];
}
