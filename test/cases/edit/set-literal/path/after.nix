{
  a.b = ./other.nix;
}
