{
  services.x.a = 1;
  b = 2;
  services.x.c = 3;
}
