{ lib, pkgs, config, ... }:
{
  environment.systemPackages = with pkgs; [ vim git ] ++ lib.optionals config.x.enable [ steam ];
}
