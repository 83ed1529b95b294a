{ pkgs, ... }:
{
  environment.systemPackages = with pkgs; [
    alacritty
    # for reading files
    bat

    firefox
    git
  ];
}
