{ pkgs, ... }:
let
  base = [ pkgs.vim ];
  apps = base;
in
{
  environment.systemPackages = apps ++ [ pkgs.git ];
}
