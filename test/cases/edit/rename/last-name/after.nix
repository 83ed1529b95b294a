{
  services.foo.on = true; # now
}
