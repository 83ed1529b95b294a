{
  services.openssh = {
    settings = {
      PermitRootLogin = "no";

      # never
      X11Forwarding = false;
    };
  };
}
