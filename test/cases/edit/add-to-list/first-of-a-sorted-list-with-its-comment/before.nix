{ pkgs, ... }:
{
  environment.systemPackages = with pkgs; [
    # for reading files
    bat

    firefox
    git
  ];
}
