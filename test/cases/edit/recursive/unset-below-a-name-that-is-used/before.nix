{ pkgs, ... }:
rec {
  zsh.enable = true;
  zsh.theme = "x";
  copy = with pkgs; [ zsh ];
}
