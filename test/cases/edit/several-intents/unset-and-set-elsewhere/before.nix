{
  services.xserver.enable = true;
  services.xserver.layout = "de";
}
