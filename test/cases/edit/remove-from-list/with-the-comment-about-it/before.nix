{ pkgs, ... }:
{
  environment.systemPackages = with pkgs; [
    vim

    # needed for my work
    git

    zsh
  ];
}
