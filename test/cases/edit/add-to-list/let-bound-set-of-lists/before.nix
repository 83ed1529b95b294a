{ pkgs, ... }:
let
  apps = { common = with pkgs; [ vim ]; work = [ ]; };
in
{
  environment.systemPackages = apps.common;
}
