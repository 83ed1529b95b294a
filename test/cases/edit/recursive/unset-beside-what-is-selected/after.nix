rec {
  zsh.enable = true;
  copy = zsh.enable;
}
