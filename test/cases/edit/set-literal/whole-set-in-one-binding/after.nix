{
  services.openssh.settings = { };
}
