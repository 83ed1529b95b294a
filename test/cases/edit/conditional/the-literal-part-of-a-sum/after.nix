{ lib, pkgs, config, ... }:
{
  environment.systemPackages = with pkgs; [ vim wget ] ++ lib.optionals config.x [ git ];
}
