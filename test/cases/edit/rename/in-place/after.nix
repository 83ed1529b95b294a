{
  services.b.enable = true; # kept
  z = 1;
}
