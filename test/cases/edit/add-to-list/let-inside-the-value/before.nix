{ pkgs, ... }:
{
  environment.systemPackages = let p = pkgs; in [ p.vim ];
}
