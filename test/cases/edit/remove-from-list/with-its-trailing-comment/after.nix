{ pkgs, ... }:
{
  environment.systemPackages = with pkgs; [
    vim # editor
    zsh # shell
  ];
}
