{
  imports = [ ./a.nix ];
  a.b = 1;
}
