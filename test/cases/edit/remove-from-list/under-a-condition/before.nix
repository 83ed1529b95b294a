{ lib, pkgs, config, ... }:
{
  environment.systemPackages = [ pkgs.vim ]
    ++ lib.optionals config.x.enable [ pkgs.git ];
}
