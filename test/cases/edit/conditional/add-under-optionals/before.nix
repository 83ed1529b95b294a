{ lib, pkgs, config, ... }:
{
  environment.systemPackages = lib.optionals config.x [ pkgs.vim ];
}
