{ lib, ... }:
{
  a.b = lib.mkForce true;
}
