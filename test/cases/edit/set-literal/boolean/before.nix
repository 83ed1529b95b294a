{ ... }:
{
  services.openssh.enable = true; # remote
}
