{ pkgs, ... }:
rec {
  zsh = {
    enable = false;
  };
  copy = zsh;
}
