{ pkgs, ... }:
{
  environment.systemPackages = map (n: pkgs.${n}) names;
}
