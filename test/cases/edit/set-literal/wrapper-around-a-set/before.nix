{ lib, ... }:
{
  a.b = lib.mkForce {
    c = 1;
  };
}
