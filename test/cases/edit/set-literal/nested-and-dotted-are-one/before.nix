{ ... }:
{
  services = {
    openssh.settings = { PasswordAuthentication = true; X11Forwarding = false; };
  };
}
