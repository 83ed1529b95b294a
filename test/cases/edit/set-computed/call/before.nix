{ lib, ... }:
{
  networking.hostName = lib.toLower "BOX"; # small
}
