{ pkgs, ... }:
{
  environment.systemPackages = with pkgs; [
    bat
    Firefox
    Xaw3d
    zsh
  ];
}
