args@{ pkgs, ... }:
{
  networking.hostName = args.name;
  environment.systemPackages = with pkgs; [ git ];
}
