{ lib, pkgs, config, ... }:
{
  environment.systemPackages = lib.mkIf config.x.enable [ pkgs.vim ];
}
