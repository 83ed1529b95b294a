{
  services.foo.enable = true; # now
}
