{ pkgs, ... }:
let
  apps = with pkgs; [ vim ];
in
{
  environment.systemPackages = apps;
}
