{ pkgs, ... }:
let name = "box"; in
{
  networking.hostName = name;
  environment.systemPackages = with pkgs; [ git ];
}
