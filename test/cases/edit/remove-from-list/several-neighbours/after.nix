{ pkgs, ... }:
{
  environment.systemPackages = with pkgs; [
    bat
    zsh
  ];
}
