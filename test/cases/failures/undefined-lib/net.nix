{ pkgs, ... }:
{
  networking.domain = lib.mkDefault "x";
}
