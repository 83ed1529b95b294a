{ pkgs, ... }:
{
  environment = import ./environment.nix { inherit pkgs; };
}
