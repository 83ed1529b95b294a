rec {
  zsh.enable = true;
  zsh.theme = "x";
  copy = zsh.enable;
}
