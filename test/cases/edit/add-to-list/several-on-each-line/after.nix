{ pkgs, ... }:
{
  environment.systemPackages = with pkgs; [
    zsh vim firefox
    wget curl git
  ];
}
