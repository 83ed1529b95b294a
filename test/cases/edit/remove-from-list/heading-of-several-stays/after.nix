{ pkgs, ... }:
{
  environment.systemPackages = with pkgs; [
    # tools for my work
    vim

    zsh
  ];
}
