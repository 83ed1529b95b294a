{ pkgs, ... }:
{
  time.timeZone = "Europe/Berlin";
  services.opensssh.enable = true;
}
