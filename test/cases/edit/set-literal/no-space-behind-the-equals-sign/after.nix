{
  a.b=./other.nix;
}
