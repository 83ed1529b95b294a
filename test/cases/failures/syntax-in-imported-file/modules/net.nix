{ ... }:
{
  networking = {
    domain = "x";
  }

  services.avahi.enable = true;
}
