{
  services.foo.a = 1;
  services.foo.b = 1;
  services.x = 1;
}
