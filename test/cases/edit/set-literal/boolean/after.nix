{ ... }:
{
  services.openssh.enable = false; # remote
}
