{ pkgs, ... }:
{
  environment = import ./e.nix { inherit pkgs; };
}
