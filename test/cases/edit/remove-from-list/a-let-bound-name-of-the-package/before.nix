{ pkgs, ... }:
let
  versions = pkgs.git;
in
{
  environment.systemPackages = [ pkgs.vim versions ];
}
