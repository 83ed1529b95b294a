{
  services.openssh = {
    enable = true;
  };
}
