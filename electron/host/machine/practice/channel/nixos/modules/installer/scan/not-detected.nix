# What the installer adds for hardware it has no better answer for.
{ lib, ... }:
{
  hardware.enableRedistributableFirmware = lib.mkDefault true;
}
