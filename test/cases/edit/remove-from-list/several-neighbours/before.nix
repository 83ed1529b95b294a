{ pkgs, ... }:
{
  environment.systemPackages = with pkgs; [
    bat
    git
    vim
    zsh
  ];
}
