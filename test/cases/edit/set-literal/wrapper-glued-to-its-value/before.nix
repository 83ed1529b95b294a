{ lib, ... }:
{
  a.b = lib.mkForce(1);
}
