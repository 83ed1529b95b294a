{
  services.openssh.enable = true;

  boot.loader.grub.enable = true;

  # Quiet.
  boot.plymouth.enable = true;
}
