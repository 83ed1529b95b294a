{ pkgs, ... }:
{
  environment.systemPackages = with pkgs; [
    # tools for my work
    git
    vim

    zsh
  ];
}
