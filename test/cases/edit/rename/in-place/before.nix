{
  services.a.enable = true; # kept
  z = 1;
}
