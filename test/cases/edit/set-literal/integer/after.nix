{
  boot.loader.timeout = 5;
}
