{
  boot.loader.grub.enable = true;
  services.openssh.enable = true;
  time.timeZone = "UTC";
}
