{ lib, ... }:
{
  networking.hostName = "box"; # small
}
