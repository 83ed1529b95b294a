{ ... }:
{
  services = {
    openssh.settings = { PasswordAuthentication = false; X11Forwarding = false; };
  };
}
