{ pkgs, ... }:
let
  git = "my git";
in
{
  networking.hostName = git;
}
