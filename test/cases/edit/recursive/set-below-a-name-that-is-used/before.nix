{ pkgs, ... }:
rec {
  zsh = {
    enable = true;
  };
  copy = zsh;
}
