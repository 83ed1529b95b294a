{
  a.b=./one.nix;
}
