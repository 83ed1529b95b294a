{
  services.openssh.settings = {
    PermitRootLogin = "no";
    "Max Sessions" = 3;
  };
}
