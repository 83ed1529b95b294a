{ pkgs, ... }:
{
  environment.systemPackages = with pkgs; [
    bat
    Firefox
    zsh
  ];
}
