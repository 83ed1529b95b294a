{
  services.x = { c = 3; };
}
