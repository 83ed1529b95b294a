{

  imports = [ ./a.nix ];

  # Boot.
  boot.loader.timeout = 3;
}
