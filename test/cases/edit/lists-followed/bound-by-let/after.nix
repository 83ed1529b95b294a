{ pkgs, ... }:
let
  apps = with pkgs; [ vim wget ];
in
{
  environment.systemPackages = apps;
}
