{ pkgs, ... }:
{
  environment.systemPackages = [ pkgs.vim pkgs.firefox pkgs.git ];
}
