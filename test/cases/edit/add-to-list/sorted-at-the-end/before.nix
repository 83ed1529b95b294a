{ pkgs, ... }:
{
  environment.systemPackages = with pkgs; [
    bat
    firefox
    htop
  ];
}
