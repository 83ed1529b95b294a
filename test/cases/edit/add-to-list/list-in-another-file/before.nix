{ pkgs, ... }:
{
  environment.systemPackages = import ./packages.nix pkgs;
}
