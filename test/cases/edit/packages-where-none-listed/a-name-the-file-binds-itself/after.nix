{ pkgs, ... }:
let
  git = "my git";
in
{
  networking.hostName = git;
  environment.systemPackages = [ pkgs.git ];
}
