rec {
  zsh.enable = true;
  zsh.theme = 1;
  copy = zsh;
}
