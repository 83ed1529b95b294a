{
  services.openssh.enable = true;
}
