{
  imports = [ ./desktop.nix ./sound.nix ];
}
