{

  # Boot.
  boot.loader.timeout = 3;
}
