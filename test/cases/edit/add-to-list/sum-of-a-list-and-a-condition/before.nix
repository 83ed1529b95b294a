{ lib, pkgs, config, ... }:
{
  environment.systemPackages = with pkgs; [ vim ] ++ lib.optionals config.x.enable [ steam ];
}
