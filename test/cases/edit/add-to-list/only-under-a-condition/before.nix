{ lib, pkgs, config, ... }:
{
  environment.systemPackages = lib.optionals config.x.enable [ pkgs.vim ];
}
