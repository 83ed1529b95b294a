{
  services.bar.a = 1;
  services.bar.b = 1;
  services.x = 1;
}
