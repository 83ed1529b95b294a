{
  a.b = ./one.nix;
}
