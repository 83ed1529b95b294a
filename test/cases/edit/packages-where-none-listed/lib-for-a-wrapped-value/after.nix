{ lib, ... }:
{
  networking.hostName = lib.mkForce "box";
}
