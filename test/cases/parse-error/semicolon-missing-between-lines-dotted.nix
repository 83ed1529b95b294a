{
  services.a.enable = true
  services.b.enable = true;
}
