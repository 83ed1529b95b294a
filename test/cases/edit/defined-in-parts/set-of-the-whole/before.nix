{
  services.x.a = 1;
  services.x.b = 2;
}
