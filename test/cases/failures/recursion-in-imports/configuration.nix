{ config, lib, pkgs, ... }:
{
  imports = [ ./hardware-configuration.nix ] ++ (if config.services.openssh.enable then [ ./a.nix ] else [ ]);
}
