{
  services = {
    openssh.enable = false;
  };
}
