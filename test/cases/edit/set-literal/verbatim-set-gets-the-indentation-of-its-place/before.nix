{
  services.openssh = {
    settings = { };
  };
}
