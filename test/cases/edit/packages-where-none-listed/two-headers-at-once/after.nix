{ lib, pkgs, ... }:
{
  a.c = 1;
  a.b = lib.mkDefault pkgs.vim;
}
