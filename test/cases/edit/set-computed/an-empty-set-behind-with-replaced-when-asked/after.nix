{ lib, ... }:
{
  a = lib.mkForce 1;
}
