{
  # services.openssh.enable = false;
  time.timeZone = "UTC";
  services.openssh.enable = true;
}
