{ lib, pkgs, config, ... }:
{
  environment.systemPackages = with pkgs; [ vim ] ++ lib.optionals config.x [ git ];
}
