{ lib, pkgs, config, ... }:
{
  environment.systemPackages = lib.mkMerge [
    [ pkgs.vim pkgs.git ]
    (lib.mkIf config.x.enable [ pkgs.steam ])
  ];
}
