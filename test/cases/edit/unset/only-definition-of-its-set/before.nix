{
  services.x.enable = true;
}
