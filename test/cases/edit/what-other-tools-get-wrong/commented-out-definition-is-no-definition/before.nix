{
  # services.openssh.enable = false;
  time.timeZone = "UTC";
}
