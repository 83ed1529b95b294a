{ pkgs, ... }:
let
  systemPackages = [ pkgs.vim ];
in
{
  environment = { inherit systemPackages; };
}
