{
  time.timeZone = "Europe/Berlin";

  services.openssh.enable = true;
}
