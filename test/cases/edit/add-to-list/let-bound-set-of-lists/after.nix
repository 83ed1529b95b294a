{ pkgs, ... }:
let
  apps = { common = with pkgs; [ vim git ]; work = [ ]; };
in
{
  environment.systemPackages = apps.common;
}
