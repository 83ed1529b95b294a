{ lib, pkgs, ... }:
{
  environment.systemPackages = [ (lib.hiPrio pkgs.vim) ];
}
