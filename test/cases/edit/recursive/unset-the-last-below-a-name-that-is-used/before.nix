{ pkgs, ... }:
rec {
  zsh.enable = true;
  copy = with pkgs; [ zsh ];
}
