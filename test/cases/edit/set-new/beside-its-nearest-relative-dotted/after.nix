{
  boot.loader.grub.enable = true;
  services.openssh.enable = true;
  services.openssh.ports = [ 2222 ];
  time.timeZone = "UTC";
}
