{
  imports = [ ./a.nix ];
}
