{ pkgs, ... }:

{
  # Boot.
  boot.loader.grub.enable = true;
  boot.loader.timeout = 3;
}
