{ pkgs, ... }:
rec {
  zsh.theme = "x";
  copy = with pkgs; [ zsh ];
}
