{ lib, ... }:
{
  a.b = (lib.mkForce 2);
}
