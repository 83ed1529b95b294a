{ lib, pkgs, ... }:
{
  environment.systemPackages = lib.mkForce [ pkgs.vim ];
}
