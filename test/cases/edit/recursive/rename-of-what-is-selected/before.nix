rec {
  zsh = {
    enable = true;
    theme = "x";
  };
  copy = zsh.enable;
}
