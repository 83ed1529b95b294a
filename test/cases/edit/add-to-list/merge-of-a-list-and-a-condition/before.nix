{ lib, pkgs, config, ... }:
{
  environment.systemPackages = lib.mkMerge [
    [ pkgs.vim ]
    (lib.mkIf config.x.enable [ pkgs.steam ])
  ];
}
