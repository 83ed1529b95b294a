{ pkgs, ... }:
{
  environment.systemPackages = map (name: pkgs.${name}) [ "vim" ];
}
