{ pkgs, ... }:
let
  git = pkgs.hello;
in
{
  environment.systemPackages = with pkgs; [ vim git ];
}
