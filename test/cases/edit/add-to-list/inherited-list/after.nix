{ pkgs, ... }:
let
  systemPackages = [ pkgs.vim pkgs.git ];
in
{
  environment = { inherit systemPackages; };
}
