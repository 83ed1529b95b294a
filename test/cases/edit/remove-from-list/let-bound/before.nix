{ pkgs, ... }:
let
  apps = with pkgs; [ vim git ];
in
{
  environment.systemPackages = apps;
}
