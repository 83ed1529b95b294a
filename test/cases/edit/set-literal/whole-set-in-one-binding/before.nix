{
  services.openssh.settings = {
    PermitRootLogin = "no"; # never
  };
}
